/** The style of a page of its own. */
export const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 1100px; margin: 0 auto; padding: 24px 16px; color: CanvasText; background: Canvas; }
h1 { font-size: 1.6rem; } h2 { margin-top: 2rem; font-size: 1.2rem; }
figure { margin: 16px 0; background: #fff; }
figure > svg { display: block; width: 100%; height: auto; }
p { overflow-wrap: anywhere; }
.scroll { max-height: 32rem; overflow: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: 4px 8px; border-bottom: 1px solid color-mix(in srgb, CanvasText 20%, transparent); text-align: start; }
th { position: sticky; top: 0; background: Canvas; }
[data-value] { text-align: end; }
button { min-height: 44px; padding: 0 8px; border: 0; background: none; color: LinkText; font: inherit; cursor: pointer; }
[aria-sort=ascending] button::after { content: ' ▲'; } [aria-sort=descending] button::after { content: ' ▼'; }
`;

/** Sorts a table by the column that is pressed, numbers from the largest on, and saves the data. */
export const SCRIPT = `
for (const button of document.querySelectorAll('th button')) {
  button.onclick = () => {
    const head = button.parentElement, body = head.closest('table').tBodies[0], at = head.cellIndex;
    const valueOf = (row) => row.cells[at].dataset.value;
    const isNumber = [...body.rows].some((row) => valueOf(row) !== undefined);
    const before = head.getAttribute('aria-sort');
    const isDown = before === null ? isNumber : before === 'ascending';
    for (const other of head.parentElement.cells) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
    const texts = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const compare = (a, b) => isNumber
      ? Number(valueOf(a) ?? -Infinity) - Number(valueOf(b) ?? -Infinity)
      : texts.compare(a.cells[at].textContent, b.cells[at].textContent);
    body.append(...[...body.rows].sort((a, b) => (isDown ? compare(b, a) : compare(a, b))));
  };
}
const save = document.getElementById('save');
if (save) save.onclick = () => {
  const { name, text } = JSON.parse(document.getElementById('data').textContent);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\\ufeff', text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
};
`;
