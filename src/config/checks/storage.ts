/** Checks of the buckets: an object moves to cheaper storage before it goes, and S3 wants some time between. */

import type { BucketConfig } from '../model.ts';
import type { Path } from '../node.ts';
import type { Finding, Subject } from './finding.ts';

/** S3 User Guide, "Transitioning objects": 30 days before Standard-IA, and 30 days in it. */
const INFREQUENT_DAYS = 30;

/** S3 User Guide, "Glacier Flexible Retrieval": whatever leaves earlier is billed for 90 days. */
const ARCHIVE_DAYS = 90;

export function checkStorage({ config, given }: Subject): readonly Finding[] {
  return config.storage.buckets.flatMap((bucket) => checkBucket(bucket, given));
}

function checkBucket(bucket: BucketConfig, given: Subject['given']): readonly Finding[] {
  const { infrequentAccessDays: infrequent, archiveDays: archive, expireDays: expire } = bucket;
  const at = (key: string): Path => ['storage', 'buckets', bucket.key, key];
  const error = (key: string, other: string, message: string, hint: string): Finding => ({
    severity: 'error',
    paths: [at(key), at(other)],
    message,
    hint,
  });
  const findings: Finding[] = [];
  if (infrequent !== undefined && infrequent < INFREQUENT_DAYS) {
    const message = `\`infrequent_access\` ${infrequent}d is too early: S3 takes an object there after ${INFREQUENT_DAYS} days`;
    findings.push(
      error('infrequent_access', 'infrequent_access', message, `write \`infrequent_access: ${INFREQUENT_DAYS}d\``),
    );
  }
  if (infrequent !== undefined && archive !== undefined && archive < infrequent + INFREQUENT_DAYS) {
    const message = `\`archive\` ${archive}d is too early: S3 keeps an object in infrequent access for ${INFREQUENT_DAYS} days, from ${infrequent}d on`;
    findings.push(
      error(
        'archive',
        'infrequent_access',
        message,
        `write \`archive: ${infrequent + INFREQUENT_DAYS}d\`, or remove one of the two`,
      ),
    );
  }
  const last = archive === undefined ? infrequent : archive;
  const lastKey = archive === undefined ? 'infrequent_access' : 'archive';
  if (expire !== undefined && last !== undefined && expire <= last) {
    const message = `\`expire\` ${expire}d deletes objects before \`${lastKey}\` ${last}d moves them`;
    findings.push(error('expire', lastKey, message, `remove \`${lastKey}\`, or write a later \`expire\``));
  } else if (expire !== undefined && archive !== undefined && expire < archive + ARCHIVE_DAYS) {
    findings.push({
      severity: 'warning',
      paths: [at('expire'), at('archive')],
      message: `objects are archived for ${expire - archive} days before they expire, and AWS bills ${ARCHIVE_DAYS}`,
      hint: `remove \`archive\`, or write \`expire: ${archive + ARCHIVE_DAYS}d\``,
    });
  }
  if (given(at('expire_versions')) && !bucket.versioned) {
    const message = '`expire_versions` needs `versioned`: without it there are no old versions';
    findings.push(error('expire_versions', 'versioned', message, 'add `versioned: true`, or remove it'));
  }
  return findings;
}
