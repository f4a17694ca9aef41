/** What the probe marks in the page's own time, for the harness to find in the browser's trace. */
export const MARKS = {
  drawn: 'bench-drawn',
  gestureStart: 'bench-gesture-start',
  gestureEnd: 'bench-gesture-end',
} as const;
