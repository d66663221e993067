// One address for W3C's protocol tests, which load their data by updates and then ask for it:
// updates go to the admin service, everything else to the public one.
//
//     node .ci/protocol-proxy.js PORT PUBLIC-ENDPOINT ADMIN-ENDPOINT NAME:PASSWORD
const http = require('http');
const [port, queries, updates, user] = process.argv.slice(2);

http.createServer((request, response) => {
  const parts = [];
  request.on('data', part => parts.push(part));
  request.on('end', () => {
    const body = Buffer.concat(parts);
    const type = request.headers['content-type'] || '';
    const isUpdate = type.startsWith('application/sparql-update')
        || (type.startsWith('application/x-www-form-urlencoded') && /(^|&)update=/.test(body));
    const url = new URL(isUpdate ? updates : queries);
    url.search = new URL(request.url, 'http://localhost').search;
    const headers = { ...request.headers, host: url.host };
    if (isUpdate) {
      headers.authorization = 'Basic ' + Buffer.from(user).toString('base64');
    }
    const forwarded = http.request(url, { method: request.method, headers }, answer => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    forwarded.end(body);
  });
}).listen(Number(port));
