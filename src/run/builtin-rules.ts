import type { Severity } from '../rule/rule.ts';
import type { RuleDoc } from './rule-doc.ts';

/** What faultline itself reports, besides the rules. */
export type BuiltinId =
  | 'source/syntax-error'
  | 'source/unreadable-file'
  | 'suppression/unused'
  | 'suppression/expired'
  | 'suppression/no-reason'
  | 'suppression/unknown-rule'
  | 'baseline/stale'
  | 'tool/internal-error';

interface Builtin {
  readonly id: BuiltinId;
  readonly severity: Severity;
  readonly summary: string;
  readonly advice: string;
  /** The page below its title and summary. */
  readonly story: string;
}

const builtins: readonly Builtin[] = [
  {
    id: 'source/syntax-error',
    severity: 'warning',
    summary: 'A stretch of the file is not understood, so no rule looks at the function around it',
    advice: 'Mend the syntax, or exclude the file if it is not meant to be Erlang.',
    story: `## Why
A function that is understood only in part could be reported for what it does not do. Rules skip it, and this finding says so; the rest of the file is analysed.

## What to do
Compile the file. Where the compiler agrees, mend the syntax. Where it does not, the code is beyond faultline's grammar, most often because a macro stands for half an expression: give the macro a whole expression as its body, or turn \`source/syntax-error\` off for the file.

## What it cannot see
The compiler rejects much that is not a matter of syntax; that is left to the compiler.`,
  },
  {
    id: 'source/unreadable-file',
    severity: 'warning',
    summary: 'A file could not be read and is missing from the analysis',
    advice: 'Make the file readable, or exclude it.',
    story: `## Why
Rules judge a project as a whole. A file that is missing from it can hide faults in the files that are there.

## What to do
The message names the cause: no permission, a dangling link, a binary file, a file over the size limit. Mend it, or exclude the file in \`faultline.toml\` to say that it does not matter.`,
  },
  {
    id: 'suppression/unused',
    severity: 'warning',
    summary: 'A suppression comment suppresses nothing',
    advice: 'Remove the comment, or move it to the line before the code it speaks of.',
    story: `## Why
A comment that outlives its finding hides the next one, and tells the reader of a fault that is not there.

## What to do
Remove it. If the finding is still there, the comment is in the wrong place: \`faultline:ignore\` covers the line it ends, or alone on its line the next one; \`faultline:ignore-function\` covers the function after it; \`faultline:ignore-file\` stands above the first function.

## What it cannot see
Nothing is said of rules that are off in this run, nor in a file with syntax errors.`,
  },
  {
    id: 'suppression/expired',
    severity: 'warning',
    summary: 'A suppression comment is past its date and suppresses nothing any more',
    advice: 'Mend what was suppressed, or give it a new date.',
    story: `## Why
\`until=YYYY-MM-DD\` is a promise to come back. The day after, the finding is reported again.

## What to do
Mend the fault. If its reason still holds, say so with a new date.`,
  },
  {
    id: 'suppression/no-reason',
    severity: 'warning',
    summary: 'A suppression comment gives no reason and suppresses nothing',
    advice: "Write the reason after the rules: '%% faultline:ignore area/name -- reason'.",
    story: `## Why
Whoever meets the suppressed code next has to know why the fault is none, or why it has to wait.

## What to do
\`\`\`erlang
%% faultline:ignore mailbox/receive-reply-no-timeout -- the port always answers, see shop_port.c
\`\`\`
One short reason is enough; \`until=YYYY-MM-DD\` at its end makes it expire.`,
  },
  {
    id: 'suppression/unknown-rule',
    severity: 'warning',
    summary: 'A suppression comment names a rule that does not exist',
    advice: "Name a rule as 'faultline rules' lists it, or an area with a slash at its end.",
    story: `## Why
A misspelt name suppresses nothing, now or when the rule one day speaks.

## What to do
Write the rule as findings show it, in brackets at the end of the line; \`supervision/\` stands for all rules of that area. The forms are \`faultline:ignore\`, \`faultline:ignore-function\` and \`faultline:ignore-file\`.`,
  },
  {
    id: 'baseline/stale',
    severity: 'info',
    summary: 'The baseline holds a finding that is no longer there',
    advice: "Run 'faultline baseline prune'.",
    story: `## Why
An entry for a fault that has been mended would hide the same fault, should it come back.

## What to do
\`faultline baseline prune\` removes what is stale and adds nothing.`,
  },
  {
    id: 'tool/internal-error',
    severity: 'error',
    summary: 'Faultline failed on this file, and what it would have reported is missing',
    advice: 'Report it together with the code that shows it, and turn the rule off until it is mended.',
    story: `## Why
A rule that fails does not keep the others from reporting, but the run is incomplete: it ends with exit code 2.

## What to do
The message names the rule and what went wrong. Please report it, best with a few lines of code that show it. Until it is mended, \`--ignore\` the rule.`,
  },
];

/** The rules' counterpart for what faultline itself reports: metadata and a page for each id. */
export const builtinRules: readonly RuleDoc[] = builtins.map(({ id, severity, summary, advice, story }) => ({
  id,
  summary,
  advice,
  severity,
  confidence: 'high',
  profile: 'default',
  cwe: [],
  page: `# ${id}\n\n${summary}.\n\n${story}\n`,
}));

const byId = new Map(builtinRules.map((doc) => [doc.id, doc]));

/** Metadata and page of one of them. */
export function builtinRule(id: BuiltinId): RuleDoc {
  return byId.get(id)!;
}
