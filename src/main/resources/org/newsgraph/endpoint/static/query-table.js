// The rows of an answer as a table that can be sorted and filtered, in place of Yasr's own, which
// opens everything in new windows and is made for wide and bright screens alone.
"use strict";

Newsgraph.plugins.table = class {
  static ROWS_AT_ONCE = 100;

  priority = 10;
  label = "Table";
  filter = "";
  shown = 0;

  constructor(yasr) {
    this.yasr = yasr;
  }

  getIcon() {
    return Newsgraph.icon("M1 2h14v12H1zM1 6h14M1 10h14M6 2v12");
  }

  canHandleResults() {
    return (this.yasr.results?.getVariables()?.length ?? 0) > 0;
  }

  draw() {
    this.variables = this.yasr.results.getVariables();
    this.prefixes = this.yasr.getPrefixes();
    this.rows = (this.yasr.results.getBindings() ?? []).slice();
    this.filter = "";
    this.drawFilter();
    this.body = document.createElement("tbody");
    const table = document.createElement("table");
    table.className = "rows";
    table.append(this.head(), this.body);
    const wide = document.createElement("div");
    wide.className = "wide";
    wide.tabIndex = 0;
    wide.setAttribute("role", "region");
    wide.setAttribute("aria-label", "Rows");
    wide.append(table);
    this.more = document.createElement("button");
    this.more.type = "button";
    this.more.className = "plain";
    this.more.addEventListener("click", () => this.drawMore());
    this.yasr.resultsEl.append(wide, this.more);
    this.restart();
  }

  drawFilter() {
    const input = document.createElement("input");
    input.type = "search";
    input.placeholder = "Filter the rows";
    input.setAttribute("aria-label", input.placeholder);
    input.addEventListener("input", () => {
      this.filter = input.value.toLowerCase();
      this.restart();
    });
    this.yasr.pluginControls.replaceChildren(input);
  }

  head() {
    const line = document.createElement("tr");
    for (const variable of this.variables) {
      const cell = document.createElement("th");
      cell.scope = "col";
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = variable;
      button.addEventListener("click", () => this.sort(variable, cell));
      cell.append(button);
      line.append(cell);
    }
    const head = document.createElement("thead");
    head.append(line);
    return head;
  }

  sort(variable, cell) {
    const up = cell.getAttribute("aria-sort") !== "ascending";
    cell.parentElement.querySelectorAll("th").forEach((other) => other.removeAttribute("aria-sort"));
    cell.setAttribute("aria-sort", up ? "ascending" : "descending");
    const order = new Intl.Collator(undefined, { numeric: true });
    this.rows.sort((one, other) => {
      const [a, b] = [one, other].map((row) => row[variable] && Newsgraph.textOf(row[variable]));
      if (a === undefined || b === undefined) {
        return (a === undefined) - (b === undefined);
      }
      return up ? order.compare(a, b) : order.compare(b, a);
    });
    this.restart();
  }

  restart() {
    this.found = this.rows.filter(
      (row) => !this.filter || Object.values(row).some((term) => Newsgraph.textOf(term).toLowerCase().includes(this.filter)),
    );
    this.shown = 0;
    this.body.replaceChildren();
    this.drawMore();
  }

  drawMore() {
    const next = this.found.slice(this.shown, this.shown + this.constructor.ROWS_AT_ONCE);
    this.shown += next.length;
    this.body.append(...next.map((row) => this.line(row)));
    const left = this.found.length - this.shown;
    this.more.hidden = left === 0;
    this.more.textContent = `Show more (${left} left)`;
  }

  line(row) {
    const line = document.createElement("tr");
    for (const variable of this.variables) {
      const cell = document.createElement("td");
      const term = row[variable];
      if (term) {
        cell.append(this.content(term));
        cell.classList.toggle("value", Boolean(term.datatype) && term.value.length < 24);
        cell.classList.toggle("iri", term.type === "uri");
      }
      line.append(cell);
    }
    return line;
  }

  content(term, depth = 0) {
    if (term.type === "uri") {
      return Newsgraph.link(term.value, Newsgraph.nameOf(term.value, this.prefixes));
    }
    const text = document.createElement("span");
    if (term.type === "triple" && depth < Newsgraph.TRIPLES_WITHIN) {
      const { subject, predicate, object } = term.value;
      const parts = [subject, predicate, object].flatMap((part) => [" ", this.content(part, depth + 1)]);
      text.append("<<(", ...parts, " )>>");
      return text;
    }
    text.dir = "auto";
    text.textContent = Newsgraph.textOf(term, depth);
    if (term["xml:lang"]) {
      text.lang = term["xml:lang"];
    } else if (term.datatype) {
      text.title = Newsgraph.nameOf(term.datatype, this.prefixes);
    }
    return text;
  }

  destroy() {
    this.yasr.pluginControls.replaceChildren();
  }
};
