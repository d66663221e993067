// Shows a SELECT or ASK result as a table below the form. Without this script the form itself
// sends the query and the server answers with a table in plain text.
"use strict";

const form = document.getElementById("query-form");
const result = document.getElementById("result");

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function cell(term) {
  const made = element("td", "");
  if (!term) {
    return made;
  }
  if (term.type === "uri" && /^https?:/.test(term.value)) {
    const link = element("a", term.value);
    link.href = term.value;
    made.append(link);
  } else {
    made.textContent = term.value;
  }
  return made;
}

function table(answer) {
  const made = document.createElement("table");
  const head = made.createTHead().insertRow();
  answer.head.vars.forEach((name) => head.append(element("th", name)));
  const body = made.createTBody();
  for (const row of answer.results.bindings) {
    const line = body.insertRow();
    answer.head.vars.forEach((name) => line.append(cell(row[name])));
  }
  return made;
}

async function shown(response) {
  if (!response.ok) {
    return [element("pre", await response.text())];
  }
  if (!response.headers.get("Content-Type").includes("sparql-results+json")) {
    return [element("pre", await response.text())];
  }
  const answer = await response.json();
  if ("boolean" in answer) {
    return [element("p", answer.boolean ? "Yes" : "No")];
  }
  return [element("p", `${answer.results.bindings.length} rows`), table(answer)];
}

form.addEventListener("submit", async (event) => {
  if (form.elements.output.value !== "text") {
    return;
  }
  event.preventDefault();
  result.replaceChildren(element("p", "Asking …"));
  try {
    const response = await fetch(form.action, {
      method: "POST",
      headers: { Accept: "application/sparql-results+json, text/turtle;q=0.9, text/plain;q=0.1" },
      body: new URLSearchParams({ query: form.elements.query.value }),
    });
    result.replaceChildren(...(await shown(response)));
  } catch (failure) {
    result.replaceChildren(element("p", `The answer broke off: ${failure.message}`));
  }
});
