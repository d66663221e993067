// Makes an editor of the query form, and shows the answers below it. Without this script, the form
// itself sends the query and the server's answer takes the place of the page.
"use strict";

const { Yasqe, Yasr } = Yasgui;
const form = document.getElementById("query-form");
const root = new URL(form.dataset.root, location.href);
const endpoint = new URL("news/sparql", root).href;
const text = form.elements.query;
const status = document.getElementById("query-status");

// Where the last query is kept when no address asks for another one.
const STORED = "newsgraph-query";
// Servers and programs cut longer addresses.
const ADDRESS_CHARACTERS = 6000;

function stored() {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null; // The browser is told to keep nothing.
  }
}

function store(query) {
  try {
    localStorage.setItem(STORED, query);
  } catch {
    // Then it isn't kept.
  }
}

function ofFragment() {
  return new URLSearchParams(location.hash.slice(1)).get("query");
}

// The address of a query. What stands behind the # is not sent to the server, and may be long.
function linkTo(query) {
  const parameters = new URLSearchParams({ query });
  const short = parameters.toString().length <= ADDRESS_CHARACTERS;
  return new URL(`query${short ? "?" : "#"}${parameters}`, root).href;
}

function make(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function openEditor(query) {
  const place = make("div", { id: "query-editor" });
  text.after(place);
  text.hidden = true;
  // Nobody could be led to what is hidden.
  text.required = false;
  Yasqe.defaults.autocompleters = [];
  const editor = new Yasqe(place, {
    value: query,
    persistenceId: null,
    consumeShareLink: null,
    createShareableLink: null,
    showQueryButton: false,
    resizeable: true,
    editorHeight: "24rem",
    // What the built-in completion of prefixes would ask; it is not used.
    prefixCcApi: "",
    autocompleters: Newsgraph.completers(Yasqe, root),
    extraKeys: {
      // Otherwise nobody gets out of the editor by keyboard.
      Tab: false,
      "Shift-Tab": false,
    },
    requestConfig: {
      endpoint,
      method: "POST",
      acceptHeaderSelect: "application/sparql-results+json,text/plain;q=0.1",
      // TriG for triples in named graphs.
      acceptHeaderGraph: "text/turtle,application/trig;q=0.9,text/plain;q=0.1",
    },
  });
  editor.getInputField().setAttribute("aria-label", "Query");
  return editor;
}

function openResults(editor) {
  for (const [name, plugin] of Object.entries(Newsgraph.plugins)) {
    Yasr.registerPlugin(name, plugin);
  }
  Yasr.defaults.pluginOrder = ["table", "timeline", "map", "response"];
  const results = new Yasr(document.getElementById("query-results"), {
    persistenceId: null,
    prefixes: () => editor.getPrefixesFromQuery(),
  });
  // Leads to another host.
  results.rootEl.querySelector(".yasr_external_ref_btn").remove();
  results.rootEl.querySelector(".yasr_downloadIcon").remove();
  results.rootEl.hidden = true;
  return results;
}

// The editor's own hint is HTML with inline style, which the pages' policy forbids.
function explainMistakes(editor) {
  editor.getWrapperElement().addEventListener(
    "mouseover",
    (event) => {
      const icon = event.target.closest(".parseErrorIcon");
      if (icon) {
        event.stopPropagation();
        icon.title = "From here on, this is not SPARQL.";
      }
    },
    true,
  );
}

function offerExamples(editor) {
  const links = [...document.querySelectorAll("#examples a[href*='query=']")];
  if (links.length === 0) {
    return;
  }
  const menu = make("select", { id: "example" }, make("option", { value: "", textContent: "Choose one …" }));
  for (const link of links) {
    const query = new URL(link.href).searchParams.get("query");
    menu.append(make("option", { value: query, textContent: link.textContent, title: link.title }));
    link.addEventListener("click", (event) => {
      event.preventDefault();
      load(query, link.title);
      form.scrollIntoView();
    });
  }
  menu.addEventListener("change", () => menu.value && load(menu.value, menu.selectedOptions[0].title));
  const told = document.getElementById("query-description");
  const bar = document.getElementById("query-examples");
  bar.append(make("label", { htmlFor: "example", textContent: "Example queries" }), menu);
  bar.hidden = false;

  function load(query, description) {
    editor.setValue(query);
    menu.value = query;
    told.textContent = description;
    told.hidden = !description;
    status.replaceChildren();
  }
}

// Yasr takes the value of every term but an IRI for a text in which it may replace something.
function spareTriples(answer) {
  const terms = (answer.results?.bindings ?? []).flatMap((row) => Object.values(row));
  for (const term of terms.filter(({ type }) => type === "triple")) {
    term.value.replace = function () {
      return this;
    };
  }
}

// The formats that the form offers, by the kind of the query's answer.
function offerDownloads(editor) {
  const formats = form.elements.as;
  const bar = formats.closest(".format");
  const button = make("button", { type: "button", className: "plain", textContent: "Download" });
  bar.append(button);
  formats.labels[0].textContent = "Download as";
  formats.querySelector("[value=txt]").remove();
  const [rows, triples] = formats.querySelectorAll("optgroup");
  const offer = () => {
    const graph = ["CONSTRUCT", "DESCRIBE"].includes(editor.getQueryType());
    if (rows.disabled !== graph) {
      rows.disabled = graph;
      triples.disabled = !graph;
      formats.value = graph ? "ttl" : "csv";
    }
  };
  editor.on("change", offer);
  offer();
  button.addEventListener("click", () => {
    text.value = editor.getValue();
    // By POST, since a query may be longer than an address.
    form.method = "post";
    form.submit();
  });
}

function offerLink(editor) {
  const link = make("a", { textContent: "Link to this query" });
  const renew = () => {
    link.href = linkTo(editor.getValue());
  };
  editor.on("change", renew);
  renew();
  document.getElementById("query-controls").append(link);
}

const asked = ofFragment() ?? (form.dataset.asked === "true" ? text.value : null);
const editor = openEditor(asked ?? stored() ?? text.value);
const results = openResults(editor);
const run = form.querySelector("[type=submit]");
let running = null;

function shows(...parts) {
  status.replaceChildren(...parts);
}

function ask() {
  const query = editor.getValue();
  store(query);
  history.replaceState(null, "", linkTo(query));
  results.rootEl.hidden = true;
  shows("Asking …");
  editor.query().catch(() => {});
}

function finish() {
  running = null;
  run.textContent = "Run";
}

editor.on("query", (instance, request, abort) => {
  running = abort;
  run.textContent = "Stop";
});
editor.on("queryAbort", () => {
  finish();
  shows("Stopped.");
});
editor.on("queryResponse", (instance, answer, milliseconds) => {
  if (answer instanceof DOMException && answer.name === "AbortError") {
    return;
  }
  finish();
  if (answer instanceof Error) {
    // The server's own words, or the browser's when the answer broke off.
    shows(make("p", { className: "fault", textContent: answer.message }));
    return;
  }
  shows();
  results.rootEl.hidden = false;
  spareTriples(answer);
  results.setResponse(typeof answer === "string" ? { data: answer, contentType: "text/turtle" } : answer, milliseconds);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (running) {
    editor.abortQuery();
  } else {
    ask();
  }
});
// Yasqe's own Ctrl-Enter wouldn't keep the query.
editor.addKeyMap({ "Ctrl-Enter": ask, "Cmd-Enter": ask });
window.addEventListener("hashchange", () => {
  const query = ofFragment();
  if (query !== null) {
    editor.setValue(query);
    ask();
  }
});

explainMistakes(editor);
offerExamples(editor);
offerDownloads(editor);
offerLink(editor);
if (asked !== null) {
  ask();
}
