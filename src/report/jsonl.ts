import { findingJson } from './json.ts';
import type { Reporter } from './reporter.ts';

/** One finding a line, each as in `json`. */
export const jsonl: Reporter = ({ findings }) => findings.map((finding) => `${JSON.stringify(findingJson(finding))}\n`).join('');
