import type { Directive } from '../erlang/module.ts';
import { type LineStarts, lineStartsOf, type Place, placeOf } from '../erlang/place.ts';

/** A word of a vm.args file, quotes and escapes resolved. */
export interface VmWord {
  readonly text: string;
  /** A template fills it in: what will stand there is not known. */
  readonly isTemplate: boolean;
  readonly at: Place;
}

/** A flag with the words up to the next one. Which of them a `+` flag takes is not told. */
export interface VmFlag {
  /** With its `-` or `+`. */
  readonly name: VmWord;
  readonly values: readonly VmWord[];
}

/** What a vm.args file holds. */
export interface VmArgs {
  readonly file: string;
  readonly flags: readonly VmFlag[];
}

/** What is read of one, with the comments that speak to faultline. */
export interface VmArgsText extends VmArgs {
  readonly directives: readonly Directive[];
  readonly lines: LineStarts;
}

/** What templates put in the place of, where it stands in one piece: `{{ x }}`, `${X}`, `<%= x %>`, `%%X`, `@x@`. */
const template = /\{\{.*?\}\}|\$\{[^}]*\}|<%.*?%>|@[A-Za-z]\w*@|%%[A-Z]\w*/y;

/**
 * Reads the arguments of a node as `erl -args_file` does: words between blanks, quotes of both kinds, a backslash before a
 * character that is meant as it is, and comments from any `#` that is not quoted.
 */
export function readVmArgs(file: string, text: string): VmArgsText {
  const reader = new WordReader(file, text);
  const flags: { name: VmWord; values: VmWord[] }[] = [];
  for (let word = reader.next(); word !== undefined; word = reader.next()) {
    if (/^[-+]./.test(word.text) && !word.isTemplate) flags.push({ name: word, values: [] });
    else flags.at(-1)?.values.push(word);
  }
  return { file, flags, directives: reader.directives, lines: reader.lines };
}

class WordReader {
  readonly directives: Directive[] = [];
  readonly lines: LineStarts;
  private readonly file: string;
  private readonly text: string;
  private at = 0;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    this.lines = lineStartsOf(text);
  }

  /** The next word; undefined at the end. */
  next(): VmWord | undefined {
    const { text } = this;
    for (; ; this.at++) {
      const char = text[this.at];
      if (char === undefined) return undefined;
      if (char === '#') this.comment();
      else if (!/\s/.test(char)) break;
    }
    const start = this.at;
    let word = '';
    let isTemplate = false;
    for (let char = text[this.at]; char !== undefined && !/[\s#]/.test(char); char = text[this.at]) {
      template.lastIndex = this.at;
      const filled = template.exec(text)?.[0];
      if (filled !== undefined) {
        isTemplate = true;
        word += filled;
        this.at += filled.length;
      } else if (char === '"' || char === "'") word += this.quoted(char);
      else {
        if (char === '\\') this.at++;
        word += text[this.at] ?? '';
        this.at++;
      }
    }
    return { text: word, isTemplate, at: placeOf(this.file, this.lines, { start, end: this.at }) };
  }

  private quoted(quote: string): string {
    let inside = '';
    for (this.at++; this.at < this.text.length && this.text[this.at] !== quote; this.at++) {
      if (this.text[this.at] === '\\') this.at++;
      inside += this.text[this.at] ?? '';
    }
    this.at++;
    return inside;
  }

  /** From `#` to the end of the line. */
  private comment(): void {
    const start = this.at;
    const newline = this.text.indexOf('\n', start);
    const end = newline === -1 ? this.text.length : newline;
    const its = /^#+\s*(faultline:.*)$/.exec(this.text.slice(start, end).trimEnd())?.[1];
    const lineStart = this.text.lastIndexOf('\n', start - 1) + 1;
    if (its !== undefined)
      this.directives.push({ start, end, text: its, isAlone: this.text.slice(lineStart, start).trim() === '' });
    this.at = end - 1;
  }
}
