import type { Span } from '../erlang/place.ts';
import type { Deadline } from './deadline.ts';
import { Field, Kind } from './kinds.ts';
import { mends } from './mends/all.ts';
import { applyChanges, type Repair, type Retag } from './mends/mend.ts';
import { splitForms } from './split-forms.ts';
import { errorCost, errorExtents } from './syntax-errors.ts';
import { tokensOf } from './tokens.ts';
import { TreeBuffer } from './tree-buffer.ts';
import type { TreeParser } from './tree-parser.ts';

/** How many repairs of one mend are tried one by one when all together do not help. */
const maxSingleRepairs = 12;

/** Longer forms are not mended. */
const maxMendedLength = 100_000;

/** A second reading of a file that the grammar found errors in. */
export interface Recovery {
  readonly tree: TreeBuffer;
  /** Forms that hold an error. */
  readonly brokenForms: readonly Span[];
}

interface Attempt {
  readonly text: string;
  readonly retags: readonly Retag[];
  readonly cost: number;
}

/**
 * Reads a file form by form, so that an error costs its own form only: the grammar alone may lose all that follows.
 * Forms it cannot read are mended where they hold one of its known weak spots.
 */
export class FormRecovery {
  private readonly parser: TreeParser;
  private whole = new TreeBuffer(1024);
  private other = new TreeBuffer(1024);
  private best = new TreeBuffer(1024);
  private trial = new TreeBuffer(1024);

  constructor(parser: TreeParser) {
    this.parser = parser;
  }

  /** The better of the reading form by form and `first`, the grammar's own. */
  recover(text: string, first: TreeBuffer, deadline: Deadline): Recovery {
    const forms = splitForms(text);
    const grammars: Recovery = { tree: first, brokenForms: touched(forms, first) };
    let broken = this.readForms(text, forms, first, deadline);
    if (broken === undefined) return grammars;
    if (broken.length > 0) {
      const formsByLine = splitForms(text, true);
      if (formsByLine.length > forms.length) broken = this.readAgain(text, formsByLine, broken, deadline);
    }
    const { whole } = this;
    const isBetter = errorCost(whole) <= errorCost(first) || formCount(whole) > formCount(first);
    return isBetter ? { tree: whole, brokenForms: broken } : grammars;
  }

  /** Reads with other borders of forms; `whole` is left as it was when that does not find more in as few broken forms. */
  private readAgain(text: string, forms: readonly Span[], broken: readonly Span[], deadline: Deadline): readonly Span[] {
    const before = this.whole;
    this.whole = this.other;
    this.other = before;
    const brokenNow = this.readForms(text, forms, before, deadline);
    if (brokenNow !== undefined && brokenNow.length <= broken.length && formCount(this.whole) > formCount(before))
      return brokenNow;
    this.other = this.whole;
    this.whole = before;
    return broken;
  }

  /** Reads all forms into `whole`; gives the broken ones, or undefined when there was no time to. */
  private readForms(text: string, forms: readonly Span[], first: TreeBuffer, deadline: Deadline): readonly Span[] | undefined {
    const { whole } = this;
    whole.beginRoot(Kind.source_file, first.start[0]!, first.end[0]!);
    for (const form of forms) {
      if (deadline.isPast() || !this.readForm(text.slice(form.start, form.end), deadline)) return undefined;
      whole.append(this.best, form.start);
    }
    markStrayTerms(whole);
    return touched(forms, whole);
  }

  /** Reads one form into `best`; false when there was no time to. */
  private readForm(text: string, deadline: Deadline): boolean {
    if (this.parser.parse(text, this.best, deadline) !== undefined) return false;
    if (!this.best.hasErrors || text.length > maxMendedLength) return true;
    let best: Attempt = { text, retags: [], cost: errorCost(this.best) };
    for (const alternatives of mends) {
      if (best.cost === 0 || deadline.isPast()) break;
      const tokens = tokensOf(best.text);
      const { text: before } = best;
      const found = alternatives.map((mend) => mend(before, tokens)).filter((repairs) => repairs.length > 0);
      best = this.bestOf(best, found, deadline);
      // Where all repairs of a mend together do not help, some of them may stand at sound places.
      if (best.text !== before) continue;
      for (const repair of found.flat().slice(0, maxSingleRepairs)) best = this.bestOf(best, [[repair]], deadline);
    }
    if (best.retags.length > 0) this.best.retag(best.retags);
    return true;
  }

  /** The attempt that understands most: `base`, or it with one of the alternatives. Its tree is then in `best`. */
  private bestOf(base: Attempt, alternatives: readonly (readonly Repair[])[], deadline: Deadline): Attempt {
    let best = base;
    for (const repairs of alternatives) {
      if (best.cost === 0) break;
      const text = applyChanges(
        base.text,
        repairs.flatMap(({ changes }) => changes),
      );
      if (this.parser.parse(text, this.trial, deadline) !== undefined) break;
      const cost = errorCost(this.trial);
      if (cost >= best.cost) continue;
      [this.best, this.trial] = [this.trial, this.best];
      best = { text, retags: [...base.retags, ...repairs.flatMap(({ retags }) => retags ?? [])], cost };
    }
    return best;
  }
}

/** The number of forms that were understood. */
function formCount(tree: TreeBuffer): number {
  let count = 0;
  for (let node = 1; node < tree.count; node = tree.next[node]!) if (tree.kind[node] !== Kind.ERROR) count++;
  return count;
}

/** Terms among attributes and functions are errors: by itself each is a good term file, but no part of a module. */
function markStrayTerms(tree: TreeBuffer): void {
  const terms: number[] = [];
  let isModule = false;
  for (let node = 1; node < tree.count; node = tree.next[node]!) {
    if (tree.field[node] === Field.exprs) terms.push(node);
    else if (tree.field[node] === Field.forms_only) isModule = true;
  }
  if (isModule) for (const term of terms) tree.markError(term);
}

/** The forms that the errors of a tree reach into. Forms and errors are both in order; what is missing ends its form. */
function touched(forms: readonly Span[], tree: TreeBuffer): Span[] {
  const extents = tree.hasErrors ? errorExtents(tree) : [];
  let at = 0;
  return forms.filter((form) => {
    while (at < extents.length && extents[at]!.end <= form.start && form.start > 0) at++;
    const extent = extents[at];
    return extent !== undefined && (extent.start < form.end || extent.end === form.end);
  });
}
