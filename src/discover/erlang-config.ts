import { type ConfigPath, type ConfigPositions, PositionTable } from './positions.ts';

/** The settings in a rebar.config, in the form those of a TOML file have. */
export interface ErlangConfig {
  readonly value: Readonly<Record<string, unknown>>;
  readonly positions: ConfigPositions;
}

/** A term with the place where it is written. */
type Node = { readonly offset: number } & (
  | { readonly kind: 'list' | 'tuple' | 'map'; readonly items: readonly Node[] }
  | { readonly kind: 'atom' | 'string'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'other'; readonly text: string }
);

const token =
  /%.*|\s+|<<"(?:[^"\\]|\\[\s\S])*"(?:\/utf8)?>>|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\\n]|\\.)*'|\$\\?[\s\S]|-?\d[\w#]*(?:\.\d+)?|[\p{L}_?][\p{L}\p{N}_@]*|#\{|=>|[\s\S]/gu;

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}', '#{': '}' };

/** Nothing that is meant as settings is nested deeper. */
const maxDepth = 500;

/** Keys whose empty list is an empty table. */
const tables = new Set(['rules', 'behaviours', 'options']);

/** `{faultline, [{Key, Value}]}.` in a rebar.config: the keys and values of faultline.toml as Erlang terms. */
export function erlangConfig(text: string): ErlangConfig | undefined {
  if (!text.includes('faultline')) return undefined;
  const own = new TermReader(text).terms().find(isOwn);
  const body = own === undefined || own.kind !== 'tuple' ? undefined : own.items[1];
  if (body === undefined) return undefined;
  const positions = new PositionTable(text);
  const value = configValue(body, [], positions, true);
  return { value: isTable(value) ? value : { [String(value)]: value }, positions };
}

function isOwn(node: Node): boolean {
  const [name] = node.kind === 'tuple' ? node.items : [];
  return node.kind === 'tuple' && node.items.length === 2 && name?.kind === 'atom' && name.text === 'faultline';
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a term says; a property list or map is a table, `true` and `false` are booleans, other atoms are strings. */
function configValue(node: Node, path: ConfigPath, positions: PositionTable, isTableKey: boolean): unknown {
  positions.addValue(path, node.offset);
  switch (node.kind) {
    case 'number':
      return node.number;
    case 'atom':
      return node.text === 'true' ? true : node.text === 'false' ? false : node.text;
    case 'string':
    case 'other':
      return node.text;
    case 'tuple':
      return node.items.map((item, index) => configValue(item, [...path, index], positions, false));
    case 'map':
      return tableOf(pairs(node.items), path, positions);
    case 'list': {
      if (node.items.length === 0) return isTableKey ? {} : [];
      const entries = node.items.map((item) => (item.kind === 'tuple' && item.items.length === 2 ? item.items : undefined));
      const isProperties = entries.every((entry) => entry?.[0]?.kind === 'atom' || entry?.[0]?.kind === 'string');
      if (isProperties)
        return tableOf(
          entries.map((entry) => entry ?? []),
          path,
          positions,
        );
      return node.items.map((item, index) => configValue(item, [...path, index], positions, false));
    }
  }
}

function tableOf(entries: readonly (readonly Node[])[], path: ConfigPath, positions: PositionTable): Record<string, unknown> {
  const table: Record<string, unknown> = {};
  for (const [key, value] of entries) {
    if (key === undefined || value === undefined || (key.kind !== 'atom' && key.kind !== 'string')) continue;
    const here = [...path, key.text];
    positions.addKey(here, key.offset);
    table[key.text] = configValue(value, here, positions, tables.has(key.text));
  }
  return table;
}

/** The keys and values of a map, from its items with `=>` between them. */
function pairs(items: readonly Node[]): (readonly Node[])[] {
  const plain = items.filter((item) => !(item.kind === 'other' && item.text === '=>'));
  return Array.from({ length: plain.length >> 1 }, (_, i) => plain.slice(2 * i, 2 * i + 2));
}

class TermReader {
  private readonly tokens: readonly { readonly text: string; readonly offset: number }[];
  private at = 0;
  private depth = 0;

  constructor(text: string) {
    this.tokens = Array.from(text.matchAll(token), (match) => ({ text: match[0], offset: match.index })).filter(
      ({ text: its }) => !/^(?:%|\s)/.test(its),
    );
  }

  terms(): Node[] {
    const terms: Node[] = [];
    while (this.at < this.tokens.length) terms.push(...this.sequence(''));
    return terms;
  }

  private sequence(close: string): Node[] {
    const items: Node[] = [];
    for (let next = this.tokens[this.at]; next !== undefined; next = this.tokens[this.at]) {
      this.at++;
      if (next.text === close) break;
      if (next.text !== ',' && next.text !== '.') items.push(this.term(next));
    }
    return items;
  }

  private term({ text, offset }: { readonly text: string; readonly offset: number }): Node {
    const close = this.depth < maxDepth ? closing[text] : undefined;
    if (close !== undefined) {
      this.depth++;
      const items = this.sequence(close);
      this.depth--;
      return { kind: text === '[' ? 'list' : text === '{' ? 'tuple' : 'map', items, offset };
    }
    if (text.startsWith('"')) return { kind: 'string', text: this.joined(unquoted(text)), offset };
    if (text.startsWith('<<"')) return { kind: 'string', text: unquoted(text.slice(2).replace(/(?:\/utf8)?>>$/, '')), offset };
    if (text.startsWith("'")) return { kind: 'atom', text: unquoted(text), offset };
    if (/^[a-z]/.test(text)) return { kind: 'atom', text, offset };
    return /^-?\d+$/.test(text) ? { kind: 'number', number: Number(text), offset } : { kind: 'other', text, offset };
  }

  /** Strings that stand side by side are one. */
  private joined(first: string): string {
    let text = first;
    for (let next = this.tokens[this.at]; next?.text.startsWith('"'); next = this.tokens[this.at]) {
      text += unquoted(next.text);
      this.at++;
    }
    return text;
  }
}

function unquoted(quoted: string): string {
  return quoted.slice(1, -1).replace(/\\([\s\S])/gu, (_, c: string) => ({ n: '\n', t: '\t' })[c] ?? c);
}
