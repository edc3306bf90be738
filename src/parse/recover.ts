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
  private readonly whole = new TreeBuffer(1024);
  private best = new TreeBuffer(1024);
  private trial = new TreeBuffer(1024);

  constructor(parser: TreeParser) {
    this.parser = parser;
  }

  /** The better of the reading form by form and `first`, the grammar's own. */
  recover(text: string, first: TreeBuffer, deadline: Deadline): Recovery {
    const forms = splitForms(text);
    const broken: Span[] = [];
    const { whole } = this;
    whole.beginRoot(Kind.source_file, first.start[0]!, first.end[0]!);
    for (const form of forms) {
      if (!this.readForm(text.slice(form.start, form.end), deadline)) return { tree: first, brokenForms: touched(forms, first) };
      whole.append(this.best, form.start);
      if (this.best.hasErrors) broken.push(form);
    }
    for (const stray of strayTerms(whole)) {
      whole.markError(stray);
      const form = forms.find(({ end }) => end > whole.start[stray]!);
      if (form !== undefined) broken.push(form);
    }
    if (errorCost(whole) <= errorCost(first)) return { tree: whole, brokenForms: broken.sort((a, b) => a.start - b.start) };
    return { tree: first, brokenForms: touched(forms, first) };
  }

  /** Reads one form into `best`; false when there was no time to. */
  private readForm(text: string, deadline: Deadline): boolean {
    if (this.parser.parse(text, this.best, deadline) !== undefined) return false;
    if (!this.best.hasErrors) return true;
    let best: Attempt = { text, retags: [], cost: errorCost(this.best) };
    for (const mend of mends) {
      if (best.cost === 0) break;
      const repairs = mend(best.text, tokensOf(best.text));
      if (repairs.length === 0) continue;
      const before = best.cost;
      best = this.betterOf(best, repairs, deadline);
      if (best.cost < before || repairs.length === 1) continue;
      for (const repair of repairs.slice(0, maxSingleRepairs)) best = this.betterOf(best, [repair], deadline);
    }
    for (const retag of best.retags) this.best.retag(retag);
    return true;
  }

  /** The form with the repairs when they help; its tree is then in `best`. */
  private betterOf(best: Attempt, repairs: readonly Repair[], deadline: Deadline): Attempt {
    const text = applyChanges(
      best.text,
      repairs.flatMap(({ changes }) => changes),
    );
    if (this.parser.parse(text, this.trial, deadline) !== undefined) return best;
    const cost = errorCost(this.trial);
    if (cost >= best.cost) return best;
    [this.best, this.trial] = [this.trial, this.best];
    return { text, retags: [...best.retags, ...repairs.flatMap(({ retags }) => retags ?? [])], cost };
  }
}

/** Terms among attributes and functions: by itself each is a good term file, but no part of a module. */
function strayTerms(tree: TreeBuffer): number[] {
  const terms: number[] = [];
  let isModule = false;
  for (let node = 1; node < tree.count; node = tree.next[node]!) {
    if (tree.field[node] === Field.exprs) terms.push(node);
    else if (tree.field[node] === Field.forms_only) isModule = true;
  }
  return isModule ? terms : [];
}

/** The forms that the errors of a tree reach into. */
function touched(forms: readonly Span[], tree: TreeBuffer): Span[] {
  const extents = errorExtents(tree);
  return forms.filter((form) => extents.some(({ start, end }) => start < form.end && end >= form.start));
}
