/*
 * Marks: comment lines under a line of a fixture that say what is expected of it.
 *
 *     Flags = #{strategy => one_for_one, intensity => 0},
 * %%                                     ^^^^^^^^^ warning: the first crash stops the shop
 * %%            |||||||| it is the strategy that makes this so
 *
 * The signs stand exactly under what is meant: `^` under the place itself, `|` under a related place. A comment leader
 * covers the first columns, so a place that begins under it is given by its column: `%% 1: ^^^^ warning: …`. Of a place of
 * several lines the first one is marked, to its end. A comment leader is `%%`, and `#` where Erlang's comments are not
 * comments (vm.args). Marks belong to the nearest line above that is none.
 */

/** One expectation about one place. Lines and columns are 1-based, columns count UTF-16 units. */
export interface Mark {
  /** The line that is marked, as the file with its marks counts. */
  readonly line: number;
  readonly column: number;
  /** How many columns of that line are marked. */
  readonly width: number;
  readonly sign: '^' | '|';
  readonly text: string;
}

const markLine = /^(%%|#)(?: (\d+):)?( +)(\^+|\|+) (\S.*)$/;

/** Whether a line is a mark. */
export function isMark(line: string): boolean {
  return markLine.test(line);
}

/** The marks of a file, in the order in which they stand. */
export function readMarks(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  let marked = 0;
  text.split('\n').forEach((line, index) => {
    const match = markLine.exec(line);
    if (match === null) {
      marked = index + 1;
      return;
    }
    const [, leader = '', given, spaces = '', signs = '', expectation = ''] = match;
    const column = given === undefined ? leader.length + spaces.length + 1 : Number(given);
    const sign = signs.startsWith('^') ? '^' : '|';
    marks.push({ line: marked, column, width: signs.length, sign, text: expectation });
  });
  return marks;
}

/**
 * The file with these marks and no others: by line, then column, places before related places. Their lines count as in
 * `text`, the marks that stand there included.
 */
export function writeMarks(text: string, marks: readonly Mark[], leader: '%%' | '#' = '%%'): string {
  const sorted = [...marks].sort((a, b) => a.column - b.column || signOrder(a) - signOrder(b) || compare(a.text, b.text));
  const lines = text.split('\n').flatMap((line, index) => {
    const own = sorted.filter((mark) => mark.line === index + 1).map((mark) => markText(mark, leader));
    return isMark(line) ? own : [line, ...own];
  });
  return lines.join('\n');
}

function markText({ column, width, sign, text }: Mark, leader: string): string {
  const spaces = column - 1 - leader.length;
  const start = spaces > 0 ? `${leader}${' '.repeat(spaces)}` : `${leader} ${column}: `;
  return `${start}${sign.repeat(width)} ${text}`;
}

function signOrder({ sign }: Mark): number {
  return sign === '^' ? 0 : 1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What begins a comment line in a file of this name. */
export function commentLeader(file: string): '%%' | '#' {
  return /(^|\/)Dockerfile$|\.args(\.src)?$|\.(?:toml|sh|env|ya?ml)$/.test(file) ? '#' : '%%';
}
