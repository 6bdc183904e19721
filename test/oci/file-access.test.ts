import { describe, expect, it } from '@jest/globals';
import { readFileIfExists } from '../../src/oci/file-access.ts';

describe('a file that says that it is empty', () => {
  it('is read up to the limit only', async () => {
    await expect(readFileIfExists('/dev/zero', 1000)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });
});
