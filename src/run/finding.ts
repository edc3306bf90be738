import type { Place } from '../erlang/place.ts';
import type { Confidence, Fix, Severity } from '../rule/rule.ts';

/** One problem, as reported: places, names and severity are final. */
export interface Finding {
  /** `area/name`. Besides the rules: `source/*`, `suppression/*`, `baseline/*`, `tool/internal-error`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: string;
  readonly advice: string;
  readonly at: Place;
  readonly related: readonly { readonly at: Place; readonly message: string }[];
  /** Rule, module, function and shape of the code, hashed: stays the same when lines move. */
  readonly fingerprint: string;
  readonly fix?: Fix;
}

/** Everything a reporter is given. Findings are sorted and filtered already. */
export interface Report {
  readonly version: string;
  readonly findings: readonly Finding[];
  /** Number of files analysed. */
  readonly files: number;
  readonly suppressed: number;
  readonly baselined: number;
  /** How many findings `--max-findings` cut off. */
  readonly dropped: number;
  /** The text of a file that has findings, for frames and line hashes; undefined when it cannot be read. */
  sourceOf(file: string): string | undefined;
  /** Absolute path of the working directory; reporters must not print it. */
  readonly root: string;
}
