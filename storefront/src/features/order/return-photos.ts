/** Photos that one return may carry; the backend keeps no more. */
export const mostPhotos = 6
