/** What somebody might write into a contract to be run, fetched or obeyed where it is shown. */
const ATTACKS: readonly string[] = [
  '<script>PWN</script>',
  '</script><script>PWN</script>',
  '<!--<script>PWN//-->',
  ']]><script>PWN</script>',
  '<img src=x onerror=PWN>',
  '"><img src=x onerror=PWN>',
  "'><img src=x onerror=PWN>",
  '<svg onload=PWN>',
  '<svg><script>PWN</script></svg>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=PWN>',
  '<iframe src=URL></iframe>',
  '<iframe srcdoc="<script>parent.PWN</script>"></iframe>',
  '<object data=URL></object>',
  '<embed src=URL>',
  '<link rel=stylesheet href=URL>',
  '<link rel=preload as=image href=URL>',
  '<base href=URL>',
  '<meta http-equiv=refresh content="0;url=URL">',
  '<form action=URL><button autofocus>go</button></form>',
  '<style>@import "URL";</style>',
  '</style><style>*{background:url(URL)}</style>',
  '</title><script>PWN</script>',
  '</noscript><script>PWN</script>',
  '</textarea><img src=URL>',
  '<details open ontoggle=PWN>',
  '<input autofocus onfocus=PWN>',
  '<video><source onerror=PWN></video>',
  '<body onload=PWN>',
  '<a href="javascript:PWN">x</a>',
  '[x](javascript:PWN)',
  '[x](data:text/html,<script>PWN</script>)',
  '![x](URL)',
  '[![x](URL)](URL)',
  '<URL>',
  'URL',
  'javascript:PWN',
  'data:text/html,<script>PWN</script>',
  '" onmouseover="PWN" x="',
  "' onfocus='PWN' autofocus='",
  '` onclick=PWN `',
  '`+PWN+`',
  '${PWN}',
  '{{constructor.constructor("PWN")()}}',
  '#{PWN}',
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '//evil.invalid/x',
  '#/graph?focus=x',
  '?a=b&c=d#e',
  '%3Cscript%3EPWN%3C%2Fscript%3E',
  '&lt;script&gt;PWN&lt;/script&gt;',
  '\\u003cscript\\u003ePWN\\u003c/script\\u003e',
  '\u202egnp.exe',
  '\u0000\u0007\u001b[31mred\u001b[0m',
  'a\r\nset-cookie: x=1\r\n\r\n<script>PWN</script>',
  'line\u2028PWN\u2029',
  '\ud800<script>PWN</script>',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u0301\u0301\u0301\u0301\u0301\u0301',
  'x'.repeat(1_200),
  '| a | b |\n|---|---|\n| <script>PWN</script> | x |',
  '```\n<script>PWN</script>\n```',
  '$$\\href{javascript:PWN}{x}$$',
  '@everyone',
  '=HYPERLINK("URL")',
  '" ; rm -rf / ; "',
];

/**
 * Hostile strings, all different. What runs would set `globalThis.pwned`; what is fetched would go to a host that does
 * not exist.
 */
export function hostileStrings(count = 500): string[] {
  return Array.from({ length: count }, (_, index) => {
    const attack = ATTACKS[index % ATTACKS.length] ?? '';
    const mark = `h${index}`;
    const filled = attack
      .replaceAll('PWN', `globalThis.pwned='${mark}'`)
      .replaceAll('URL', `https://evil.invalid/${mark}`);
    const round = Math.floor(index / ATTACKS.length);
    return (
      [`${filled}`, `${mark} ${filled}`, `${filled} ${mark}`, `${mark}${filled}${mark}`, `"${filled}"`, `'${filled}`][
        round % 6
      ] + (round < 6 ? '' : mark)
    );
  });
}

/** A workspace in which every text of a contract, and of the documents it points at, is a hostile one. */
export function hostileWorkspace(strings: readonly string[]): { [path: string]: string } {
  const root = {
    pactoVersion: '1.0',
    service: { name: 'shop', version: '1.0.0' },
    dependencies: strings.map((text, index) => ({
      name: text,
      ref: `../h${index}`,
      compatibility: '*',
      required: index % 2 === 0,
    })),
  };
  const files: { [path: string]: string } = { 'shop/pacto.yaml': JSON.stringify(root) };
  for (const [index, text] of strings.entries()) {
    for (const [path, content] of Object.entries(hostileBundle(text, index))) files[`h${index}/${path}`] = content;
  }
  return files;
}

function hostileBundle(text: string, index: number): { [path: string]: string } {
  return {
    'pacto.yaml': JSON.stringify(hostileContract(text, index)),
    'openapi.json': JSON.stringify(hostileOpenApi(text)),
    'asyncapi.json': JSON.stringify(hostileAsyncApi(text)),
    'api.proto': `syntax = "proto3";\n// ${text.replace(/[\r\n\u2028\u2029]/g, ' ')}\nservice S { rpc Go(M) returns (M); }\nmessage M { string s = 1; }\n`,
    'schema.json': JSON.stringify(hostileSchema(text)),
    'docs/page.md': `# ${text}\n\n${text}\n\n- ${text}\n\n> ${text}\n\n\`${text}\`\n\n[${text}](${text})\n\n| ${text} |\n|---|\n| ${text} |\n\n<p>${text}</p>\n`,
  };
}

function hostileContract(text: string, index: number): object {
  return {
    pactoVersion: '1.0',
    service: {
      name: text,
      // Every other one is a version, so that it is listed by itself.
      version: index % 2 === 0 ? `1.0.${index}` : text,
      owner: index % 3 === 0 ? text : { team: text, dri: text, contacts: [{ type: text, value: text, purpose: text }] },
      image: { ref: text },
      chart: { ref: text, version: text },
    },
    interfaces: [
      { name: text, type: 'http', port: 80, visibility: text, contract: 'openapi.json' },
      { name: `${text}2`, type: 'event', visibility: 'public', contract: 'asyncapi.json' },
      { name: `${text}3`, type: 'grpc', port: 81, contract: 'api.proto' },
      { name: `${text}4`, type: text, contract: text },
    ],
    configurations: [
      { name: text, schema: 'schema.json', values: { [text]: text } },
      { name: `${text}2`, ref: text },
    ],
    policies: [
      { name: text, schema: text },
      { name: `${text}2`, ref: `oci://${text}` },
    ],
    dependencies: [
      { name: text, ref: text, compatibility: text, required: true },
      { name: `${text}2`, ref: `oci-layout:registry/${text}`, compatibility: '^1.0.0', required: false },
    ],
    runtime: {
      workload: text,
      state: { type: text, persistence: { scope: text, durability: text }, dataCriticality: text },
      lifecycle: { upgradeStrategy: text },
      health: { interface: text, path: text },
      metrics: { interface: text, path: text },
    },
    metadata: JSON.parse(`{${JSON.stringify(text)}: [${JSON.stringify(text)}]}`),
  };
}

function hostileOpenApi(text: string): object {
  return {
    openapi: '3.1.0',
    info: { title: text, version: text, description: text },
    paths: {
      [`/${text}`]: {
        get: {
          operationId: text,
          summary: text,
          description: text,
          tags: [text],
          responses: { 200: { description: text } },
        },
      },
    },
  };
}

function hostileAsyncApi(text: string): object {
  return {
    asyncapi: '3.0.0',
    info: { title: text, version: '1' },
    channels: { c: { address: text, messages: { m: { name: text, summary: text, payload: { type: 'string' } } } } },
    operations: { o: { action: 'send', channel: { $ref: '#/channels/c' }, title: text, summary: text } },
  };
}

function hostileSchema(text: string): object {
  const key = {
    type: 'string',
    title: text,
    description: text,
    default: text,
    enum: [text],
    pattern: text,
    format: text,
  };
  return JSON.parse(
    `{"type":"object","title":${JSON.stringify(text)},"properties":{${JSON.stringify(text)}:${JSON.stringify(key)}}}`,
  );
}
