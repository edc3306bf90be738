import type { XmlElement } from './read-xml.ts';

/* What the published schemas of two XML report formats say, for elements that faultline writes. */

interface ElementRule {
  /** What each attribute may hold; there are no others. */
  readonly attributes: Readonly<Record<string, RegExp>>;
  readonly required?: readonly string[];
  readonly children?: readonly string[];
  readonly hasText?: true;
}

interface Schema {
  readonly root: string;
  readonly elements: Readonly<Record<string, ElementRule>>;
}

const text = /^/;
const count = /^\d+$/;
const positive = /^0*[1-9]\d*$/;
/** The type SUREFIRE_TIME, for times below a thousand seconds. */
const seconds = /^\d{0,3}(?:\.\d{0,3})?$/;

/** Jenkins' schema (jenkinsci/xunit-plugin, junit-10.xsd), which takes counts as texts; that they are numbers is known. */
export const junitSchema: Schema = {
  root: 'testsuites',
  elements: {
    testsuites: {
      attributes: { name: text, time: seconds, tests: count, failures: count, errors: count },
      children: ['testsuite'],
    },
    testsuite: {
      attributes: {
        ...{ name: text, tests: count, failures: count, errors: count, group: text, time: seconds, skipped: count },
        ...{ timestamp: text, hostname: text, id: text, package: text, file: text, log: text, url: text, version: text },
      },
      required: ['name', 'tests', 'failures', 'errors'],
      children: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
    },
    testcase: {
      attributes: { name: text, time: text, classname: text, group: text },
      required: ['name'],
      children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
    },
    failure: { attributes: { type: text, message: text }, hasText: true },
  },
};

/** Checkstyle's schema (checkstyle-report-1.0.0.xsd, linked from https://checkstyle.org/result_reports.html). */
export const checkstyleSchema: Schema = {
  root: 'checkstyle',
  elements: {
    checkstyle: { attributes: { version: text }, children: ['file', 'exception', 'error'] },
    file: { attributes: { name: text }, required: ['name'], children: ['error', 'exception'] },
    error: {
      attributes: { column: positive, line: positive, message: text, severity: /^(?:error|warning|info|ignore)$/, source: text },
    },
  },
};

/** What a schema holds against an element and all that it holds. */
export function schemaProblems(root: XmlElement, { root: name, elements }: Schema): string[] {
  return root.name === name ? problemsIn(root, elements) : [`the root is ${root.name}`];
}

function problemsIn(element: XmlElement, elements: Schema['elements']): string[] {
  const rule = elements[element.name];
  if (rule === undefined) return [`there is no element ${element.name}`];
  const { attributes, required = [], children = [], hasText = false } = rule;
  const wrong = Object.entries(element.attributes).filter(([name, value]) => !attributes[name]?.test(value));
  return [
    ...wrong.map(([name, value]) => `${element.name} has ${name}="${value}"`),
    ...required.filter((name) => !(name in element.attributes)).map((name) => `${element.name} has no ${name}`),
    ...(hasText || element.text.trim() === '' ? [] : [`${element.name} has text`]),
    ...element.children.flatMap((child) =>
      children.includes(child.name) ? problemsIn(child, elements) : [`${element.name} has a child ${child.name}`],
    ),
  ];
}
