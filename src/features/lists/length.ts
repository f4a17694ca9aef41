/** How many rows a list shows at first. */
export const FIRST_ROWS = 30;

/** How many rows more each time that they are asked for. */
export const NEXT_ROWS = 100;

/** So few no reader should have to ask for. */
const FEW_ROWS = 10;

/** How many of `count` rows a list shows where it is to show `wanted`. */
export function rowsShown(wanted: number, count: number): number {
  return count <= wanted + FEW_ROWS ? count : wanted;
}
