import { readFileSync } from 'node:fs';

/**
 * Stops with advice where Node.js is older than package.json asks for. It runs before all else, and
 * in no newer JavaScript than an old Node.js reads.
 */
const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const least = engines.node.replace('>=', '');
const [major, minor] = process.versions.node.split('.').map(Number);
const [leastMajor, leastMinor] = least.split('.').map(Number);

if (major < leastMajor || (major === leastMajor && minor < leastMinor)) {
  console.error(`
Node.js ${least} or newer is needed; this is ${process.versions.node}.
Get it from https://nodejs.org/, or let npm bring it for a single command:
  npx --yes --package=node@${leastMajor} -c "npm ci && npm start"
`);
  process.exitCode = 1;
}
