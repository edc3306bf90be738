import type { Severity } from '../rule/rule.ts';
import type { RuleDoc } from '../run/rule-doc.ts';
import { sentence } from './sentence.ts';
import { pageAddress } from './site.ts';

/** SARIF's names for severities. */
export const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** Describes a rule as a SARIF `reportingDescriptor`, with the properties GitHub reads. */
export function descriptorOf(rule: RuleDoc, version: string) {
  const { id, summary, advice, severity, page } = rule;
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: sentence(summary) },
    fullDescription: { text: `${sentence(summary)} ${sentence(advice)}` },
    help: { text: sentence(advice), markdown: page },
    helpUri: pageAddress(id, version),
    defaultConfiguration: { level: levels[severity] },
    properties: propertiesOf(rule),
  };
}

function propertiesOf({ id, severity, confidence, cwe, securitySeverity }: RuleDoc) {
  const tags = [id.slice(0, id.indexOf('/')), ...cwe.map((number) => `external/cwe/cwe-${String(number).padStart(3, '0')}`)];
  const properties = { tags, precision: confidence, 'problem.severity': severity === 'info' ? 'recommendation' : severity };
  if (securitySeverity === undefined) return properties;
  return { ...properties, tags: [...tags, 'security'], 'security-severity': securitySeverity };
}

function pascalCase(id: string): string {
  return id
    .split(/[/-]/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}
