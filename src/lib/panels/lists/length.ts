/** How many rows a list shows at first: all of the built-in data's, and no more than a reader takes in. */
export const FIRST_ROWS = 30;

/** How many rows more each time that they are asked for. */
export const NEXT_ROWS = 100;
