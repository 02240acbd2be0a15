import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../../src/checking/check-dataset.js';
import { RULE_IDS } from '../../../src/checking/rule-ids.js';
import { jsonPlaces } from '../../../src/checking/json-places.js';
import { sarifOf } from '../../../src/checking/sarif.js';
import { withAt } from '../support.js';

const text = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } };
const level = { enum: ['none', 'note', 'warning', 'error'] };
const whole = { type: 'integer', minimum: 1 };
const physicalLocation = {
  type: 'object',
  required: ['artifactLocation'],
  additionalProperties: false,
  properties: {
    artifactLocation: {
      type: 'object',
      required: ['uri'],
      properties: { uri: { type: 'string', format: 'uri-reference' } },
    },
    region: {
      type: 'object',
      required: ['startLine'],
      additionalProperties: false,
      properties: { startLine: whole, startColumn: whole, endLine: whole, endColumn: whole },
    },
  },
};
const location = {
  type: 'object',
  additionalProperties: false,
  properties: {
    id: { type: 'integer', minimum: -1 },
    message: text,
    physicalLocation,
    logicalLocations: {
      type: 'array',
      uniqueItems: true,
      items: { type: 'object', additionalProperties: false, properties: { fullyQualifiedName: { type: 'string' } } },
    },
  },
};
const rule = {
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: {
    id: { type: 'string' },
    shortDescription: text,
    help: text,
    defaultConfiguration: { type: 'object', properties: { level } },
  },
};
const result = {
  type: 'object',
  required: ['message'],
  additionalProperties: false,
  properties: {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: -1 },
    level,
    message: text,
    locations: { type: 'array', items: location },
    relatedLocations: { type: 'array', uniqueItems: true, items: location },
    partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
  },
};

/** What OASIS SARIF 2.1.0, sections 3.13 to 3.52, asks of the parts that are written here. */
const SCHEMA = {
  type: 'object',
  required: ['version', 'runs'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['tool'],
        additionalProperties: false,
        properties: {
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          tool: {
            type: 'object',
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                required: ['name'],
                additionalProperties: false,
                properties: {
                  name: { type: 'string' },
                  version: { type: 'string' },
                  rules: { type: 'array', uniqueItems: true, items: rule },
                },
              },
            },
          },
          results: { type: 'array', items: result },
        },
      },
    },
  },
};
const ajv = new Ajv({ strict: false, formats: { 'uri-reference': true } });
const isSarif = ajv.compile(SCHEMA);

const planted = withAt(
  'charts/volunteers/title/en',
  '12 million volunteers',
  withAt('figures/exam-share/origin/paragraph', 1),
);
const article = '## 一\n\n## 二\n\n## 三\n占近六分之一。\n近五分之一\n近六分之一\n';
const json = JSON.stringify(planted, null, 2);

function logOf(options: Partial<Parameters<typeof sarifOf>[1]> = {}) {
  const result = checkDataset(planted, { article, rules: ['printed-in-place', 'hedge-kept'] });
  const findings = result.findings.filter(({ path }) => path.includes('exam-share') || path.includes('volunteers'));
  return sarifOf({ findings }, { version: '1.2.3', ...options });
}

describe('sarifOf', () => {
  test('is what SARIF 2.1.0 asks for, with a file or without', () => {
    const files = { datasetUri: 'story.json', articleUri: 'article.txt', placeOf: jsonPlaces(json) };
    for (const log of [logOf(), logOf(files), sarifOf({ findings: [] }, { version: '1' })]) {
      expect(isSarif(JSON.parse(JSON.stringify(log))), JSON.stringify(isSarif.errors)).toBe(true);
    }
    expect(isSarif({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
  });

  test('describes every rule, and every result names one by its index', () => {
    const [run] = logOf().runs;
    const ids = run.tool.driver.rules.map(({ id }) => id);
    expect(ids).toEqual(['dataset', ...RULE_IDS]);
    expect(run.results.map(({ ruleId, ruleIndex }) => [ruleId, ids[ruleIndex]])).toEqual([
      ['hedge-kept', 'hedge-kept'],
    ]);
    expect(run.tool.driver).toMatchObject({ name: 'social-work-chart', version: '1.2.3' });
  });

  test('points at the line of the dataset, and at that of the article', () => {
    const misplaced = withAt(
      'figures/exam-share/origin/paragraph',
      2,
      withAt('source/address', 'https://news.example'),
    );
    const { findings } = checkDataset(misplaced, { article, rules: ['printed-in-place'] });
    const text = JSON.stringify(misplaced, null, 2);
    const found = findings.filter(({ path }) => path[1] === 'exam-share');
    const log = sarifOf(
      { findings: found },
      { version: '1', datasetUri: 'data/story.json', articleUri: 'article.txt', placeOf: jsonPlaces(text) },
    );
    const line = text.split('\n').findIndex((each) => each.includes('"printed": "近六分之一"'));
    expect(log.runs[0].results).toEqual([
      {
        ruleId: 'printed-in-place',
        ruleIndex: 1,
        level: 'error',
        message: {
          text: 'figures → exam-share → printed: expected a phrase that stands letter for letter in section 3, paragraph 2, received “近六分之一”. Perhaps: it stands in section 3, paragraph 1.',
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'data/story.json' },
              region: { startLine: line + 1, startColumn: 18, endLine: line + 1, endColumn: 25 },
            },
            logicalLocations: [{ fullyQualifiedName: 'figures/exam-share/printed' }],
          },
        ],
        relatedLocations: [
          {
            id: 1,
            message: { text: 'what the article prints' },
            physicalLocation: {
              artifactLocation: { uri: 'article.txt' },
              region: { startLine: 6, startColumn: 2 },
            },
          },
        ],
        partialFingerprints: {
          'rulePathReceived/v1': '["printed-in-place","figures/exam-share/printed","“近六分之一”"]',
        },
      },
    ]);
  });
});
