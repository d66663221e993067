// Completes prefixes, classes and properties by what the store has.
"use strict";

globalThis.Newsgraph = { plugins: {}, TRIPLES_WITHIN: 4 };

Newsgraph.completers = function (Yasqe, root) {
  const words = fetch(new URL("query/completions.json", root)).then((answer) =>
    answer.ok ? answer.json() : { prefixes: {}, classes: [], properties: [] },
  );
  words.then(({ base, prefixes }) => Object.assign(Newsgraph, { base, prefixes }));

  // "ne:Ki" is written out when its prefix is declared in the query; and if not, it is found all
  // the same, as it will be declared.
  async function matching(kind, token) {
    const { prefixes, [kind]: iris } = await words;
    const written = token.autocompletionString ?? token.string;
    const colon = written.indexOf(":");
    const namespace = prefixes[written.slice(0, colon)];
    const start = namespace ? namespace + written.slice(colon + 1) : written;
    const wanted = start.toLowerCase();
    return iris.filter(
      (iri) => iri.toLowerCase().startsWith(wanted) || abbreviated(iri, prefixes).toLowerCase().includes(wanted),
    );
  }

  function abbreviated(iri, prefixes) {
    const found = Object.entries(prefixes).find(
      ([, namespace]) => iri.startsWith(namespace) && /^[\w-]*$/.test(iri.slice(namespace.length)),
    );
    return found ? `${found[0]}:${iri.slice(found[1].length)}` : `<${iri}>`;
  }

  function complete(name, kind, builtIn) {
    Yasqe.forkAutocompleter(
      builtIn,
      {
        name,
        bulk: false,
        autoShow: false,
        get: (editor, token) => matching(kind, token),
        postProcessSuggestion: (editor, token, iri) => abbreviated(iri, Newsgraph.prefixes),
      },
      false,
    );
    return name;
  }

  // Declares a prefix of ours as soon as it is used.
  function declare(editor) {
    editor.on("change", async (instance, change) => {
      if (change.origin === "setValue") {
        return;
      }
      const used = editor.getTokenAt(editor.getDoc().getCursor());
      const prefix = used.type === "string-2" ? used.string.split(":")[0] : "";
      const before = editor.getPreviousNonWsToken(editor.getDoc().getCursor().line, used);
      const { prefixes } = await words;
      const known = editor.getPrefixesFromQuery();
      if (prefixes[prefix] && !(prefix in known) && before.string.toUpperCase() !== "PREFIX") {
        editor.addPrefixes({ [prefix]: prefixes[prefix] });
      }
    });
  }

  Yasqe.forkAutocompleter(
    "prefixes",
    {
      name: "store-prefixes",
      bulk: false,
      persistenceId: null,
      onInitialize: declare,
      get: async (editor, token) => {
        const { prefixes } = await words;
        return Object.entries(prefixes)
          .map(([prefix, namespace]) => `${prefix}: <${namespace}>`)
          .filter((line) => line.startsWith(token.string));
      },
    },
    false,
  );
  return [
    complete("store-classes", "classes", "class"),
    complete("store-properties", "properties", "property"),
    "store-prefixes",
    "variables",
  ];
};

// The page of a thing of ours, wherever the pages are served; any other web address as it is; and
// nothing for what a link must not run.
Newsgraph.addressOf = function (iri) {
  const ours = Newsgraph.base && iri.startsWith(Newsgraph.base);
  const path = ours ? /^([a-z]+\/[a-z0-9][a-z0-9-]*)(#.*)?$/.exec(iri.slice(Newsgraph.base.length)) : null;
  if (path && !path[1].startsWith("graph/")) {
    return `./page/${path[1]}`;
  }
  const vocabulary = Newsgraph.prefixes?.ne;
  if (vocabulary && iri.startsWith(vocabulary)) {
    return `./ontology#${iri.slice(vocabulary.length)}`;
  }
  return /^https?:\/\//.test(iri) ? iri : null;
};

Newsgraph.link = function (iri, label) {
  const address = Newsgraph.addressOf(iri);
  if (address === null) {
    return document.createTextNode(label);
  }
  const link = document.createElement("a");
  link.textContent = label;
  link.href = address;
  if (!address.startsWith("./")) {
    link.rel = "external nofollow noopener";
  }
  return link;
};

// How an IRI reads best: the last part of one of ours, a prefix and the rest of others.
Newsgraph.nameOf = function (iri, prefixes) {
  if (Newsgraph.base && iri.startsWith(Newsgraph.base)) {
    return iri.slice(Newsgraph.base.length);
  }
  const all = { ...Newsgraph.prefixes, ...prefixes };
  const found = Object.entries(all).find(([, namespace]) => namespace && iri.startsWith(namespace));
  return found ? `${found[0]}:${iri.slice(found[1].length)}` : iri;
};

// A term of an answer as text. What RDF 1.2 has of triples within triples, one can't read anyway.
Newsgraph.textOf = function (term, depth = 0) {
  if (term.type === "bnode") {
    return `_:${term.value}`;
  }
  if (term.type !== "triple") {
    return term.value;
  }
  const { subject, predicate, object } = term.value;
  return depth < Newsgraph.TRIPLES_WITHIN
    ? `<<( ${[subject, predicate, object].map((part) => Newsgraph.textOf(part, depth + 1)).join(" ")} )>>`
    : "…";
};

Newsgraph.icon = function (path) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
};
