const style = `
:root { color-scheme: light dark; --error: light-dark(#b3261e, #ff8a80); --warning: light-dark(#8a5300, #ffb74d);
  --info: light-dark(#1a5fb4, #82b1ff); --line: light-dark(#d8d8dc, #3a3a40); --soft: light-dark(#f5f5f7, #1d1d21);
  --muted: light-dark(#5e5e66, #a0a0a8); }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; }
h1 { font-size: 1.4rem; margin: 0; }
form { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; margin: 1rem 0; }
input[type=search] { flex: 1 1 16rem; font: inherit; padding: .25rem .5rem; }
details { border: 1px solid var(--line); border-radius: 6px; margin: .75rem 0; }
summary { padding: .5rem .75rem; cursor: pointer; font-weight: 600; overflow-wrap: anywhere; }
article { border-top: 1px solid var(--line); padding: .75rem; }
article p { margin: 0 0 .25rem; overflow-wrap: anywhere; }
pre { background: var(--soft); border-radius: 4px; padding: .5rem; margin: .5rem 0; overflow-x: auto; font-size: 13px; line-height: 1.4; }
.severity { font-weight: 600; }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
.muted, .place { color: var(--muted); }
[hidden] { display: none; }
`;

const script = `
const form = document.querySelector('form');
const apply = () => {
  const words = form.words.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const shown = new Set([...form.querySelectorAll('input[type=checkbox]:checked')].map((box) => box.value));
  for (const file of document.querySelectorAll('details')) {
    const articles = [...file.querySelectorAll('article')];
    for (const article of articles) {
      const text = (file.dataset.file + ' ' + article.textContent).toLowerCase();
      article.hidden = !shown.has(article.dataset.severity) || !words.every((word) => text.includes(word));
    }
    file.hidden = articles.every((article) => article.hidden);
  }
};
form.addEventListener('input', apply);
form.addEventListener('submit', (event) => event.preventDefault());
`;

/** A page that needs nothing but itself; `body` is HTML. */
export function htmlPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${body}
<script>${script}</script>
</body>
</html>
`;
}
