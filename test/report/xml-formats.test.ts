import fc from 'fast-check';
import { checkstyle } from '../../src/report/checkstyle.ts';
import { junit } from '../../src/report/junit.ts';
import { readXml } from './read-xml.ts';
import { findings, rules, shopReport } from './shop-report.ts';
import { checkstyleSchema, junitSchema, schemaProblems } from './xml-schemas.ts';

const plain = { color: false };

describe('junit', () => {
  test('has a suite for each file and a failed case for each finding', () => {
    const { name, attributes, children } = readXml(junit(shopReport(), rules, plain));
    expect(name).toBe('testsuites');
    expect(attributes).toEqual({ name: 'faultline', tests: '6', failures: '6', errors: '0', time: '0' });
    expect(
      children.map(({ name, attributes }) => `${name} ${attributes.name} ${attributes.tests} ${attributes.failures}`),
    ).toEqual([
      'testsuite apps/shop/src/shop_sup.erl 2 2',
      'testsuite apps/shop/src/shop_web.erl 1 1',
      'testsuite config/vm.args 1 1',
      'testsuite src/odd name [1] ä%20.erl 1 1',
      'testsuite src/secret.erl 1 1',
    ]);
    expect(children[0]!.children[0]).toEqual({
      name: 'testcase',
      attributes: {
        classname: 'supervision.one-for-one-dependent-siblings',
        name: 'apps/shop/src/shop_sup.erl:9:27',
        time: '0',
      },
      text: expect.stringMatching(/^\s*$/),
      children: [
        {
          name: 'failure',
          attributes: { type: 'warning', message: findings.siblings.message },
          children: [],
          text: `apps/shop/src/shop_sup.erl:9:27: ${findings.siblings.message}
apps/shop/src/shop_web.erl:5: shop_web tells shop_db of 'self' [twice]
apps/shop/src/shop_sup.erl:12: shop_web is started after shop_db
Give the two a supervisor of their own with rest_for_one.`,
        },
      ],
    });
  });

  test('has one case that passes when there is nothing to report: no case at all is a failure to many readers', () => {
    const { attributes, children } = readXml(junit(shopReport({ findings: [] }), rules, plain));
    expect(attributes).toMatchObject({ tests: '1', failures: '0' });
    expect(children[0]!.children).toMatchObject([{ name: 'testcase', children: [] }]);
  });
});

describe('checkstyle', () => {
  test('has an element for each file and in it one for each finding', () => {
    const { name, attributes, children } = readXml(checkstyle(shopReport(), rules, plain));
    expect([name, attributes]).toEqual(['checkstyle', { version: '4.3' }]);
    expect(children.map(({ name, attributes }) => [name, attributes.name])).toEqual([
      ['file', 'apps/shop/src/shop_sup.erl'],
      ['file', 'apps/shop/src/shop_web.erl'],
      ['file', 'config/vm.args'],
      ['file', 'src/odd name [1] ä%20.erl'],
      ['file', 'src/secret.erl'],
    ]);
    expect(children[1]!.children).toEqual([
      {
        name: 'error',
        attributes: {
          line: '6',
          column: '38',
          severity: 'warning',
          message: findings.noTimeout.message,
          source: 'mailbox/receive-reply-no-timeout',
        },
        children: [],
        text: '',
      },
    ]);
  });

  test('may be empty', () => {
    expect(readXml(checkstyle(shopReport({ findings: [] }), rules, plain)).children).toEqual([]);
  });
});

describe.each([
  ['junit', junit, junitSchema],
  ['checkstyle', checkstyle, checkstyleSchema],
])('the schema of %s', (_, reporter, schema) => {
  test('has nothing against any report', () => {
    for (const report of [shopReport(), shopReport({ findings: [] })])
      expect(schemaProblems(readXml(reporter(report, rules, plain)), schema)).toEqual([]);
  });

  test('sees what is wrong', () => {
    const broken = '<list><file name="a"/></list>';
    expect(schemaProblems(readXml(broken), schema)).toEqual(['the root is list']);
    const lacking = `<${schema.root} lost="1"><thing/></${schema.root}>`;
    expect(schemaProblems(readXml(lacking), schema)).toEqual([`${schema.root} has lost="1"`, `${schema.root} has a child thing`]);
  });
});

test('any name and message is well-formed XML and reads back, but for what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (file, message) => {
      const report = shopReport({ findings: [{ ...findings.unreadable, message, at: { ...findings.unreadable.at, file } }] });
      const read = readXml(checkstyle(report, rules, plain)).children[0]!;
      const legal = (text: string) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
      expect(read.attributes.name).toBe(legal(file));
      expect(read.children[0]!.attributes.message).toBe(legal(message));
      expect(schemaProblems(readXml(junit(report, rules, plain)), junitSchema)).toEqual([]);
      expect(schemaProblems(readXml(checkstyle(report, rules, plain)), checkstyleSchema)).toEqual([]);
    }),
  );
});
