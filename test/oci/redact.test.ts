import { describe, expect, it } from '@jest/globals';
import { redact, redactUrl } from '../../src/oci/index.ts';
import { quoteForeignText } from '../../src/oci/redact.ts';

const SECRET = 'S3cr3tS3cr3tS3cr3t42';

describe('redaction', () => {
  it.each([
    `https://user:${SECRET}@ghcr.io/v2/`,
    `https://${SECRET}@ghcr.io/v2/`,
    `https://storage.example/x?X-Amz-Signature=${SECRET}&y=${SECRET}`,
    `Authorization: Bearer ${SECRET}`,
    `authorization=Basic ${SECRET}`,
    `{"authorization":"Bearer ${SECRET}"}`,
    `{"token":"${SECRET}","access_token": "${SECRET}"}`,
    `password=${SECRET}`,
    `bearer ${SECRET}`,
    `ghp_${SECRET}`,
    `ghs_${SECRET}`,
    `github_pat_${SECRET}`,
    `eyJhbGciOi.${SECRET}.${SECRET}`,
    `Set-Cookie: session=${SECRET}`,
  ])('hides the secret of %s', (text) => {
    expect(redact(`before ${text} after`)).not.toContain(SECRET);
  });

  it.each([
    'https://ghcr.io/v2/acme/payments/manifests/1.0.0',
    'a token was refused',
    'basic rules apply',
    'mail alice@example.com',
  ])('leaves %s as it is', (text) => {
    expect(redact(text)).toBe(text);
  });

  it('shows addresses without user, query and fragment', () => {
    expect(redactUrl(new URL(`https://u:${SECRET}@ghcr.io:8443/v2/x?sig=${SECRET}#${SECRET}`))).toBe(
      'https://ghcr.io:8443/v2/x',
    );
  });

  it('cuts foreign texts and makes them one printable line', () => {
    expect(quoteForeignText(' a\r\n\u001b[2Jb\u2028\u202e\u200f\u061cc ', 100)).toBe('a [2Jb c');
    expect(quoteForeignText('x'.repeat(3000))).toHaveLength(2049);
  });

  it.each(['://', 'a:', '?=', 'token ', 'bearer  ', 'eyJ'])('takes no time for a million of %j', (part) => {
    const start = performance.now();
    redact(part.repeat(1_000_000 / part.length));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
