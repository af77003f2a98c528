/** States of a request to whose sum the buyer agreed, and which was not given back. */
export const AGREED_STATES = ["expected", "claimed", "captured"]
