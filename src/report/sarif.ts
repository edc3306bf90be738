import type { Confidence, Severity } from '../rule/rule.ts';
import type { Finding, Report } from '../run/finding.ts';
import type { RuleDoc } from '../run/rule-doc.ts';
import type { Reporter } from './reporter.ts';
import { artifactLocation, rootId } from './sarif-locations.ts';
import { resultsOf } from './sarif-results.ts';
import { descriptorOf } from './sarif-rules.ts';
import { sentence } from './sentence.ts';
import { homepage } from './site.ts';

/** GitHub shows no more results of one run. */
const mostResults = 5000;

/** SARIF 2.1.0, in the form that GitHub code scanning reads. */
export const sarif: Reporter = (report, rules) => {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(report, rules)],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function runOf(report: Report, rules: readonly RuleDoc[]) {
  const { version, findings, root } = report;
  const reported = worstOf(findings);
  const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    tool: {
      driver: {
        name: 'faultline',
        informationUri: homepage,
        version,
        semanticVersion: version,
        rules: rules.map((rule) => descriptorOf(rule, version)),
      },
    },
    columnKind: 'utf16CodeUnits',
    automationDetails: { id: 'faultline/' },
    originalUriBaseIds: { [rootId]: { description: { text: 'The folder that was analysed.' } } },
    invocations: [
      {
        executionSuccessful: findings.every(({ rule }) => rule !== 'tool/internal-error'),
        toolExecutionNotifications: [
          ...notificationsOf(findings, root, ruleIndexes),
          ...droppedNotifications(findings.length - reported.length, report.dropped),
        ],
      },
    ],
    results: resultsOf(reported, report, ruleIndexes),
  };
}

const notified: Readonly<Record<string, 'error' | 'warning'>> = {
  'source/unreadable-file': 'warning',
  'tool/internal-error': 'error',
};

function notificationsOf(findings: readonly Finding[], root: string, ruleIndexes: ReadonlyMap<string, number>) {
  return findings.flatMap(({ rule, message, at }) => {
    const level = notified[rule];
    if (level === undefined) return [];
    return {
      associatedRule: { id: rule, index: ruleIndexes.get(rule) },
      level,
      message: { text: sentence(message) },
      locations: [{ physicalLocation: { artifactLocation: artifactLocation(at.file, root) } }],
    };
  });
}

function droppedNotifications(byLimit: number, byRequest: number) {
  const texts = [];
  if (byLimit > 0) texts.push(`${byLimit} findings are left out: only the ${mostResults} worst are reported.`);
  if (byRequest > 0) texts.push(`${byRequest} findings are left out, as --max-findings asks.`);
  return texts.map((text) => ({ level: 'warning', message: { text } }));
}

const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const confidenceRank: Readonly<Record<Confidence, number>> = { high: 0, medium: 1, low: 2 };

/** As many findings as can be shown, in their order; of the least severe and least certain, the first ones. */
function worstOf(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= mostResults) return findings;
  const rank = ({ severity, confidence }: Finding) => 3 * severityRank[severity] + confidenceRank[confidence];
  const worst = new Set(findings.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostResults));
  return findings.filter((finding) => worst.has(finding));
}
