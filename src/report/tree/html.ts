import { xmlText } from '../xml.ts';
import { type Box, layout } from './layout.ts';
import type { NodeView } from './nodes.ts';
import type { TreeView } from './view.ts';

const style = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --paper: #fff; --raised: #f6f8fa; --blue: #0969da; --red: #cf222e }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --paper: #0d1117; --raised: #151b23; --blue: #4493f8; --red: #f85149 } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 14px/1.5 system-ui, sans-serif }
header { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 12px; align-items: center; padding: 12px 20px; background: var(--raised); border-bottom: 1px solid var(--line) }
h1 { font-size: 16px; margin: 0 auto 0 0 } input { font: inherit; padding: 4px 8px; min-width: 16em } button { font: inherit }
main { padding: 12px 20px 40px } ul { list-style: none; margin: 0; padding-left: 22px; border-left: 1px solid var(--line) } main > ul { border: 0; padding: 0 }
main > ul > li { margin: 10px 0 } summary { cursor: pointer } li { margin: 2px 0 } li > span { padding-left: 14px }
.title { font-family: ui-monospace, Menlo, Consolas, monospace; font-weight: 600 } .supervisor > details > summary > .title, .supervisor > span > .title { color: var(--blue) }
.detail, .note { color: var(--soft) } .note { font-size: 12px } a { color: inherit; font-size: 12px }
.risk { display: block; color: var(--red); padding-left: 28px } .dynamic > details > summary > .title::after, .dynamic > span > .title::after { content: " +"; color: var(--soft) }
h2 { font-size: 15px; margin: 24px 0 8px } table { border-collapse: collapse } th, td { text-align: left; vertical-align: top; padding: 4px 12px 4px 0; border-bottom: 1px solid var(--line) }
.unclear { font-style: italic; color: var(--soft) } mark { background: #fff8c5; color: #1f2328 } .hidden { display: none }`;

const script = `
const search = document.querySelector('input'), all = [...document.querySelectorAll('li')];
const fold = open => document.querySelectorAll('details').forEach(d => { d.open = open });
document.querySelector('#open').onclick = () => fold(true);
document.querySelector('#close').onclick = () => fold(false);
search.oninput = () => {
  const wanted = search.value.toLowerCase();
  for (const item of all) item.classList.toggle('hidden', wanted !== '' && !item.textContent.toLowerCase().includes(wanted));
  if (wanted !== '') fold(true);
  for (const title of document.querySelectorAll('.title')) {
    const text = title.textContent, at = wanted === '' ? -1 : text.toLowerCase().indexOf(wanted);
    title.textContent = text;
    if (at < 0) continue;
    const range = document.createRange(), found = document.createElement('mark');
    range.setStart(title.firstChild, at); range.setEnd(title.firstChild, at + wanted.length); range.surroundContents(found);
  }
};`;

/** The trees as one page that needs nothing else: search, fold, and a link from each child to its source line. */
export function treeHtml(view: TreeView): string {
  const { roots } = layout(view);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Supervision trees</title>
<style>${style}
</style>
<header><h1>Supervision trees</h1><input type="search" placeholder="Search" aria-label="Search"><button id="open">Unfold all</button><button id="close">Fold all</button></header>
<main><ul>
${roots.map(item).join('\n')}
</ul>${nodeSection(view.nodes)}</main>
<script>${script}
</script>
</html>
`;
}

function nodeSection(nodes: readonly NodeView[]): string {
  if (nodes.length === 0) return '';
  const rows = nodes.map(({ title, name, cookie, ports, carrier, files, meets, apart }) => {
    const cells = name === undefined ? ['no name', '', '', ''] : [name, cookie, ports, carrier];
    const partners = [
      ...meets.map((other) => xmlText(other)),
      ...apart.map(({ from, reason }) => `<span class="risk">! not ${xmlText(from)}: ${xmlText(reason)}</span>`),
    ];
    const links = files.map((file) => `<a href="${xmlText(encodeURI(file))}">${xmlText(file)}</a>`);
    const all = [...[title, ...cells].map((cell) => xmlText(cell)), partners.join('<br>'), links.join('<br>')];
    return `<tr>${all.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const heads = ['Node', 'Name', 'Cookie', 'Ports', 'Carrier', 'Meets', 'Files'].map((head) => `<th>${head}</th>`).join('');
  return `\n<h2>Nodes</h2>\n<table id="nodes"><tr>${heads}</tr>\n${rows.join('\n')}\n</table>\n`;
}

function item(box: Box): string {
  const classes = [box.kind, box.isDynamic ? 'dynamic' : ''].filter((name) => name !== '').join(' ');
  const link =
    box.file === undefined ? '' : ` <a href="${xmlText(encodeURI(box.file))}#L${box.line ?? 1}">${xmlText(box.place)}</a>`;
  const note = box.note === '' ? '' : ` <span class="note">${xmlText(box.note)}</span>`;
  const head = `<span class="title">${xmlText(box.title)}</span> <span class="detail">${xmlText(box.detail)}</span>${note}${link}`;
  const risks = box.risks.map((risk) => `<span class="risk">! ${xmlText(risk)}</span>`).join('');
  if (box.below.length === 0) return `<li class="${classes}"><span>${head}</span>${risks}</li>`;
  return `<li class="${classes}"><details open><summary>${head}</summary>${risks}<ul>\n${box.below.map(item).join('\n')}\n</ul></details></li>`;
}
