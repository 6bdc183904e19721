/** Addresses that a public registry may send nobody to. */
export const HOSTILE_LOCATIONS: readonly string[] = [
  'http://registry.example/upload',
  'http://169.254.169.254/latest/meta-data/',
  'https://169.254.169.254/x',
  'https://2852039166/x',
  'https://0xa9fea9fe/x',
  'https://[fe80::1]/x',
  'https://[fd00:ec2::254]/x',
  'https://[::ffff:169.254.169.254]/x',
  'https://metadata.google.internal/x',
  'https://127.0.0.1/x',
  'https://127.1/x',
  'https://2130706433/x',
  'https://0.0.0.0/x',
  'https://localhost/x',
  'https://[::1]/x',
  'https://user:pass@registry.example/x',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'https://',
  '',
];

/** Token services that get no credentials of a public registry. */
export const HOSTILE_REALMS: readonly string[] = [
  'https://evil.example.com/token',
  'https://registry.example.evil.com/token',
  'https://evil-registry.example/token',
  'http://registry.example/token',
  'https://user:pass@registry.example/token',
  'https://169.254.169.254/token',
  'https://127.0.0.1/token',
  'https://2130706433/token',
  'https://[::1]/token',
  'https://metadata.google.internal/token',
  'https://localhost/token',
  'file:///etc/passwd',
  'data:application/json,{"token":"x"}',
  'not an address',
  '//evil.example.com/token',
];

/** Next pages that the client does not open. */
export const HOSTILE_LINKS: readonly string[] = [
  '<https://evil.example.com/v2/x/tags/list>; rel="next"',
  '<http://registry.example/v2/x/tags/list>; rel="next"',
  '<https://registry.example:444/v2/x/tags/list>; rel="next"',
  '<//evil.example.com/>; rel="next"',
  '<https://registry.example@evil.example.com/>; rel="next"',
  '</v2/acme/payments/tags/list>; rel="next"',
  '<http://[>; rel="next"',
  '<file:///etc/passwd>; rel="next"',
];

/** Answers of token services that give no token. */
export const HOSTILE_TOKENS: readonly string[] = [
  '',
  '{}',
  '[]',
  'null',
  '{"token":7}',
  '{"token":""}',
  '{"token":"a\\r\\nX-Injected: 1"}',
  '{"token":"a b"}',
  '{"token":"\\u0000"}',
  '<html>login</html>',
  '{"token":'.repeat(10_000),
];
