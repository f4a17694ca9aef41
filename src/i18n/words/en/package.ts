import { plural } from '../../plural';

/** `1 flow`, `5 flows`, `no flows`. */
const counted = (count: string, thing: string) =>
  plural(count, { none: `no ${thing}s`, one: `1 ${thing}`, many: `${count} ${thing}s` });

/** The words about a reader's own data package. */
export default {
  opening: (address: string) => `Opening ${address}…`,
  open: (title: string, flows: string, places: string) =>
    `${title}: ${counted(flows, 'flow')}, ${counted(places, 'place')}`,
  both: (open: string, unkept: string) => `${open}. ${unkept}`,
  unkept: 'This browser keeps nothing: after a reload the files have to be opened again.',
  ask: (host: string) =>
    `These data are on ${host}. To open them, your browser asks that site for them; it then learns your network address and which file you asked for, and nothing else.`,
  agree: (host: string) => `Ask ${host}`,
  leave: 'Back to the built-in data',
  failed: (address: string, count: number) =>
    `${address} could not be used: ${counted(String(count), 'fault')}. The built-in data are shown instead.`,
  list: 'What is wrong with it',
  more: (count: string) => `and ${count} more`,
  row: (row: number) => `row ${row}`,
  listed: (parts: readonly string[]) => parts.join(', '),
  found: (value: string) => `Found: ${value}`,
  fault: {
    'no-script': 'The script that opens data packages could not be fetched. Load the page again.',
    'other-site': 'This is not a web address.',
    'no-flows': 'No flows could be read from it. The report below says what was found.',
    'missing-file': 'The file could not be fetched.',
    'not-kept':
      'This browser does not keep these data, or no longer. Open their files again under “Your data”.',
    'web-page': 'This is a web page, not the file: the address is probably wrong.',
    'not-utf8': 'The file is not in UTF-8. Save it as UTF-8 and try again.',
    'not-commas': 'The columns are not separated by commas.',
    'not-json': 'This is not readable JSON.',
    'not-a-package': 'Missing or malformed in datapackage.json.',
    'missing-column': 'The column is missing.',
    required: 'This must be filled in.',
    'unusable-id':
      'An id stands in addresses: 200 characters at most, no control characters, and no part between slashes that is one dot or two.',
    'not-a-number': 'This is not a number.',
    'not-a-date': 'This is not a date such as 2003, 2014-07 or 2014-07-17.',
    'not-an-option': 'Not one of the allowed values.',
    'not-a-position': 'This is not a longitude and latitude in degrees.',
    'duplicate-id': 'Another row has the same id.',
    'unknown-id': 'There is nothing with this id.',
    'within-itself': 'A place cannot be part of itself; here each is part of the next.',
    'outside-interval': 'The value is out of range.',
    'not-a-year': 'This is not a year such as 2003.',
    'one-subject': 'Exactly one of place and flow must be filled in.',
    'outside-place': 'The point is not in the administrative unit named in `within`.',
    'no-sum': 'This does not fit the figures that it belongs with.',
  },
  allowed: (expected: string) => `Allowed: ${expected}.`,
};
