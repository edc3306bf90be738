import { checkstyle } from './checkstyle.ts';
import { concise } from './concise.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { Format, Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

export type { Format, Reporter, ReportStyle } from './reporter.ts';

/** One reporter per format. */
export const reporters: Readonly<Record<Format, Reporter>> = {
  text,
  concise,
  json,
  jsonl,
  sarif,
  github,
  gitlab,
  junit,
  checkstyle,
  markdown,
  html,
};
