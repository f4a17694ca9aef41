/** The words of a frame in another page. */
export default {
  open: 'Open in the atlas',
  openNew: 'Open in the atlas, in a new tab',
  page: 'Full page',
  close: 'Close',
  legend: 'Legend',
  source: 'Source:',
  gestures: {
    windows: 'Use Ctrl and scroll to zoom the map',
    mac: 'Use ⌘ and scroll to zoom the map',
    mobile: 'Use two fingers to move the map',
  },
};
