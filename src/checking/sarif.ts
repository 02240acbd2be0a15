import type { CheckResult } from './check-dataset.js';
import { DATASET_RULE, type Finding, type LineInArticle, type Severity } from './finding.js';
import type { Region } from './json-places.js';
import { RULE_IDS } from './rule-ids.js';
import type { Rule } from './rule.js';
import { rules } from './rules.js';

/** What findings are told against. */
export interface SarifOptions {
  /** Version of this package. */
  readonly version: string;
  /** Address of the dataset's file, relative to the root of the code under review. None where it is no file. */
  readonly datasetUri?: string | undefined;
  /** Address of the article's file in the same way. None where none was given. */
  readonly articleUri?: string | undefined;
  /** Where in the dataset's file a path leads. None where it is no file. */
  readonly placeOf?: ((path: Finding['path']) => Region) | undefined;
}

const DATASET_RULE_ABOUT = 'The dataset can be read: its parts have the right form, and its ids resolve.';

/** Where the rules are told of. */
const HELP = 'What is compared, and how to read a finding: docs/checking.md of social-work-chart.';

/** Every rule as SARIF describes it, in the order of their index. */
const DESCRIPTORS = [
  { id: DATASET_RULE, severity: 'error' as Severity, about: DATASET_RULE_ABOUT },
  ...RULE_IDS.map((id): Pick<Rule, 'severity' | 'about'> & { readonly id: string } => ({ id, ...rules[id] })),
].map(({ id, severity, about }) => ({
  id,
  shortDescription: { text: about },
  help: { text: HELP },
  defaultConfiguration: { level: severity },
}));

/**
 * Findings as SARIF 2.1.0, which code review shows beside the lines of a file. What the article prints is a related
 * location.
 */
export function sarifOf({ findings }: Pick<CheckResult, 'findings'>, options: SarifOptions) {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'social-work-chart', version: options.version, rules: DESCRIPTORS } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, options)),
      },
    ],
  } as const;
}

function resultOf(finding: Finding, options: SarifOptions) {
  const { rule, severity, path, place } = finding;
  const { datasetUri, articleUri, placeOf } = options;
  const name = path.length > 0 ? path.join('/') : 'dataset';
  return {
    ruleId: rule,
    ruleIndex: DESCRIPTORS.findIndex(({ id }) => id === rule),
    level: severity,
    message: { text: sentenceOf(finding) },
    locations: [
      {
        ...(datasetUri !== undefined && physical(datasetUri, placeOf?.(path))),
        logicalLocations: [{ fullyQualifiedName: name }],
      },
    ],
    ...(place && articleUri !== undefined && { relatedLocations: [related(place, articleUri)] }),
    // The same fault at the same place is the same result, whatever line it has moved to.
    partialFingerprints: { 'rulePathReceived/v1': JSON.stringify([rule, name, finding.received]) },
  };
}

function sentenceOf({ message, suggestion }: Finding): string {
  return suggestion === undefined ? message : `${message} Perhaps: ${suggestion}.`;
}

function physical(uri: string, region?: Region) {
  return { physicalLocation: { artifactLocation: { uri }, ...(region && { region }) } };
}

function related({ line, column }: LineInArticle, uri: string) {
  const region = { startLine: line, startColumn: column };
  return {
    id: 1,
    message: { text: 'what the article prints' },
    physicalLocation: { artifactLocation: { uri }, region },
  };
}
