import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { codeBlocks } from '../../docs/blocks.js';

interface Job {
  readonly needs?: string;
  readonly environment?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const [block] = codeBlocks(join(root, 'docs/releasing.md')).filter(({ kind }) => kind === 'yaml');
const workflow = parse(block!.code) as { on: unknown; permissions: unknown; jobs: Readonly<Record<string, Job>> };
const { check, publish } = workflow.jobs as { check: Job; publish: Job };
const runs = ({ steps }: Job) => steps.flatMap(({ run }) => run ?? []);
const { version, scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  scripts: Readonly<Record<string, string>>;
};

describe('the workflow of docs/releasing.md', () => {
  it('begins with a tag of a version, and with nothing else', () => {
    expect(workflow.on).toEqual({ push: { tags: ['v*'] } });
  });

  it('holds no token: only what publishes may prove who it is, after every test and a person', () => {
    expect(workflow.permissions).toEqual({});
    expect(check.permissions).toEqual({ contents: 'read' });
    expect(publish.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    expect([publish.needs, publish.environment]).toEqual(['check', 'npm']);
    expect(block!.code).not.toMatch(/secrets\.|_TOKEN|--force/);
  });

  it('runs every test, and publishes with provenance what the build makes, without scripts of others', () => {
    expect(runs(check)).toContain('bash .ci/run');
    expect(existsSync(join(root, '.ci/run'))).toBe(true);
    expect(runs(publish)).toEqual(['npm ci --ignore-scripts', 'npm audit signatures', 'npm publish --provenance']);
    expect(scripts['prepack']).toContain('build');
  });

  it.each([
    [`v${version}`, 0],
    [version, 1],
    ['v0.0.0', 1],
  ])('ends for the tag %s with %i', (tag, status) => {
    const step = runs(check).find((run) => run.includes('GITHUB_REF_NAME'))!;
    const env = { ...process.env, GITHUB_REF_NAME: tag };
    expect(spawnSync('sh', ['-c', step], { cwd: root, env }).status).toBe(status);
  });
});
