import { expect, it } from "vitest"
import { parcelOf } from "./parcel"

it.each([
  [90, 150],
  [100, 150],
  [500, 550],
  [1000, 1100],
  [1010, 1150],
])("reckons the parcel of %i grams", (net, parcel) => expect(parcelOf(net)).toBe(parcel))
