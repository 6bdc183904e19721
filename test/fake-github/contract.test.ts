import { expect, it } from '@jest/globals';
import { loadContract } from '../support/fake-github/index.ts';

const DELETE_COMMENT = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
const contract = await loadContract('github.com', ['GET /user', DELETE_COMMENT]);

it.each([
  ['a body that lacks what is required', 'GET /user', 200, { login: 'ada' }, /required property 'id'/],
  ['a status that is not described', 'GET /user', 201, {}, /status 201 is not described/],
  ['a body where there is none', DELETE_COMMENT, 204, {}, /has no body/],
  ['an error of another shape', DELETE_COMMENT, 404, { message: 404 }, /must be string/],
  ['a refusal of another shape', DELETE_COMMENT, 422, {}, /required property 'message'/],
] as const)('the contract finds %s', (_, operation, status, body, problem) => {
  expect(contract.checkResponse(operation, status, body).join('\n')).toMatch(problem);
});

it('an operation that GitHub has not cannot be loaded', async () => {
  await expect(loadContract('github.com', ['GET /nothing'])).rejects.toThrow(
    "GitHub's description has no GET /nothing",
  );
});
