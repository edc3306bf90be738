// The examples of a rule's page: its fixtures, as code blocks.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';

const mark = /^(%%|#)(?: \d+:)? +(?:\^+|\|+) \S/;
const isMark = (line) => mark.test(line);

/** Files longer than this are cut down to the forms that matter. */
const wholeUpTo = 30;

const languages = {
  '.erl': 'erlang',
  '.hrl': 'erlang',
  '.escript': 'erlang',
  '.src': 'erlang',
  '.config': 'erlang',
  '.appup': 'erlang',
  '.toml': 'toml',
};

/** What to show of the `bad*` folders, each followed by its repair, and then of the `good*` folders that repair nothing. */
export function examples(folder) {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^(?:bad|good)(?:-|$)/.test(entry.name))
    .map(({ name }) => name)
    .sort((a, b) => (a < b ? -1 : 1));
  const repairs = new Set(names.map(repairOf).filter((name) => names.includes(name)));
  const bad = names.filter((name) => name.startsWith('bad')).flatMap((name) => pair(folder, name, repairs));
  const others = names.filter((name) => name.startsWith('good') && !repairs.has(name));
  const good = others.flatMap((name) => filesOf(folder, name).map((file) => block(name, file, file.lines)));
  return ['\n## Reported\n\n', bad.join('\n'), good.length === 0 ? '' : '\n## Not reported\n\n', good.join('\n'), '\n'].join('');
}

function repairOf(name) {
  return name.startsWith('bad') ? `good${name.slice(3)}` : undefined;
}

function pair(folder, name, repairs) {
  const before = filesOf(folder, name);
  const marked = before.filter(({ lines }) => lines.some(isMark));
  const blocks = marked.map((file) =>
    block(
      name,
      file,
      cut(file.lines, (form) => form.some(isMark)),
    ),
  );
  const repair = repairOf(name);
  if (!repairs.has(repair)) return blocks;
  const known = new Map(before.map((file) => [file.path, file.lines.filter((line) => !isMark(line))]));
  const changed = filesOf(folder, repair).filter(({ path, lines }) => lines.join('\n') !== known.get(path)?.join('\n'));
  const repaired = changed.map((file) => {
    const old = new Set(forms(known.get(file.path) ?? []).map((form) => form.join('\n')));
    return block(
      repair,
      file,
      cut(file.lines, (form) => !old.has(form.join('\n'))),
    );
  });
  return repaired.length === 0 ? blocks : [...blocks, `Repaired:\n`, ...repaired];
}

function filesOf(folder, name) {
  return readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: relative(join(folder, name), file).replaceAll('\\', '/'),
      lines: readFileSync(file, 'utf8').trimEnd().split('\n'),
    }));
}

function block(name, { path }, lines) {
  return `\`${name}/${path}\`\n\n\`\`\`${languages[extname(path)] ?? 'text'}\n${lines.join('\n')}\n\`\`\`\n`;
}

/** Stretches of lines between empty lines. */
function forms(lines) {
  const found = [[]];
  for (const line of lines) {
    if (line === '') found.push([]);
    else found.at(-1).push(line);
  }
  return found.filter((form) => form.length > 0);
}

/** Of a long file the head and the forms that matter, with a comment where others are left out. */
function cut(lines, matters) {
  const all = forms(lines);
  if (lines.length <= wholeUpTo) return lines;
  const shown = all.map((form, i) => i === 0 || matters(form));
  return all
    .flatMap((form, i) => {
      if (shown[i]) return [form];
      return shown[i - 1] ? [['%% …']] : [];
    })
    .flatMap((form, i) => (i === 0 ? form : ['', ...form]));
}
