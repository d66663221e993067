// Runs W3C's query and result tests against a SPARQL endpoint over HTTP: what rdf-test-suite takes
// for an engine. Each test's default graph is loaded as a named graph, and the query is asked over
// that one and the test's named graphs, chosen by the protocol's parameters; so it does not matter
// what the endpoint's own default graph is.
//
//     rdf-test-suite .ci/endpoint-engine.js MANIFEST -i '{"query": "…", "update": "…", "user": "NAME:PASSWORD"}'
const { Readable } = require('stream');
const { TestCaseQueryEvaluationHandler } =
    require(require.resolve('rdf-test-suite', { paths: [process.cwd()] }));
const { termToString } = require(require.resolve('rdf-string-ttl', { paths: [process.cwd()] }));

const DEFAULT = 'urn:default';
const RESULTS = 'application/sparql-results+json, application/n-triples;q=0.9';

const graphOf = quad => quad.graph.value || DEFAULT;

async function send(address, body, headers) {
  const response = await fetch(address, { method: 'POST', body, headers });
  if (!response.ok) {
    throw Object.assign(new Error(`${response.status} ${await response.text()}`), { status: response.status });
  }
  return response;
}

function load(data, { update, user }) {
  const graphs = data.map(quad =>
    `GRAPH <${graphOf(quad)}> { ${[quad.subject, quad.predicate, quad.object].map(termToString).join(' ')} }`);
  const login = user ? { authorization: 'Basic ' + Buffer.from(user).toString('base64') } : {};
  return send(update, `CLEAR ALL ; INSERT DATA { ${graphs.join('\n')} }`,
    { 'content-type': 'application/sparql-update', ...login });
}

function ask(data, text, accept, { query, baseIRI }) {
  const form = new URLSearchParams({ query: `BASE <${baseIRI}>\n${text}` });
  // A query that chooses graphs itself does so among the test's.
  if (!/^\s*FROM\b/im.test(text)) {
    form.append('default-graph-uri', DEFAULT);
    new Set(data.map(graphOf).filter(name => name !== DEFAULT))
      .forEach(name => form.append('named-graph-uri', name));
  }
  return send(query, form, { accept });
}

module.exports = {
  // An endpoint has no way to parse alone. Whatever else it says of a query, it has understood it.
  async parse(text, options) {
    await ask([], text, RESULTS, options).catch(error => {
      if (error.status === undefined || error.status === 400) {
        throw error;
      }
    });
  },

  async query(data, text, options) {
    await load(data, options);
    const response = await ask(data, text, RESULTS, options);
    return TestCaseQueryEvaluationHandler.parseQueryResult(
      response.headers.get('content-type'), '', Readable.fromWeb(response.body));
  },

  async queryResultFormat(data, text, mediaType, options) {
    await load(data, options);
    return Readable.fromWeb((await ask(data, text, mediaType, options)).body);
  },
};
