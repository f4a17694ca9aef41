import { plural } from '../../plural';

/** The words of figures, downloads and citations. */
export default {
  figure: 'The view as a figure',
  figureHelp:
    'With title, legend, scale, sources and address; drawn as vectors, for paper or slide.',
  png: (scale: string) => `PNG ${scale}×`,
  tall: 'For phones, with QR code',
  scan: 'Scan to open this view',
  print: 'Print',
  selected: 'Selection',
  long: (flows: string) => `${flows} flows: a file of so many takes a while.`,
  flows: 'Flows, CSV',
  figures: 'Figures, CSV',
  page: 'One HTML page',
  pageHelp:
    'The HTML page holds the figure, the tables and the data in one file, and opens without a network.',
  pageLead: 'This page is a single file and requests nothing from any site.',
  pageSave: (file: string) => `Save the flows as ${file}`,
  pageTooLarge: (most: string) =>
    `The data are not in this page: they are more than ${most} flows.`,
  pagePlace: 'Place',
  pagePlacesCounted: 'Places, by the number of their flows',
  pagePlacesSummed: 'Places, by the sums of their flows',
  pageFlows: 'Flows',
  pageFrom: 'From',
  pageTo: 'To',
  pageAmount: 'Amount',
  pageDate: 'Date',
  pageCut: (most: string, all: string) => `The largest ${most} of ${all}.`,
  pageSources: 'Sources',
  citeView: 'Cite this view',
  citeSource: 'Cite the source',
  copy: (format: string) => `Copy as ${format}`,
  plain: 'plain text',
  copied: 'Copied.',
  making: 'Making the file…',
  working: 'Drawing…',
  saved: (file: string) => `Saved ${file}.`,
  failed: 'The file could not be made. Check the connection and try again.',
  inView: (lines: number) =>
    plural(lines, {
      none: 'no lines in view',
      one: '1 line in view',
      many: `${lines} lines in view`,
    }),
  source: (citation: string) => `Source: ${citation}`,
  later: (count: string) =>
    `Later than the paper: ${count} publications; each flow’s page names those of its own.`,
  data: (edition: string, flows: string) =>
    `Data: ${edition}, ${plural(flows, { one: '1 flow', many: `${flows} flows` })}.`,
  unknown: 'Thin line: amount not given',
  accessed: (title: string, address: string, data: string, date: string) =>
    `${title}. ${data}. ${address} (accessed ${date}).`,
  accessedTwice: (title: string, cited: string, latest: string, data: string, date: string) =>
    `${title}. ${data}. ${cited} (accessed ${date}). With the latest data: ${latest}`,
  latest: (data: string, address: string) => `${data}. With the latest data: ${address}`,
};
