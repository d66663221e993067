// Rows with a day as a timeline: a column of xsd:date, or two of the first and the last day.
"use strict";

Newsgraph.plugins.timeline = class {
  static DATES = new Set(["date", "dateTime"].map((name) => `http://www.w3.org/2001/XMLSchema#${name}`));
  static ROWS_AT_MOST = 2000;
  static MONTHS = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });

  priority = 5;
  label = "Timeline";

  constructor(yasr) {
    this.yasr = yasr;
  }

  getIcon() {
    return Newsgraph.icon("M1 8h14M4 5v6M8 5v6M12 5v6");
  }

  canHandleResults() {
    return this.dates().length > 0;
  }

  // The columns in which each term is a day, the one with most of them first.
  dates() {
    const rows = this.yasr.results?.getBindings() ?? [];
    return (this.yasr.results?.getVariables() ?? []).filter((name) => {
      const terms = rows.map((row) => row[name]).filter(Boolean);
      return terms.length > 0 && terms.every((term) => this.constructor.DATES.has(term.datatype));
    });
  }

  draw() {
    const [first, last] = this.dates();
    const rows = this.yasr.results
      .getBindings()
      .filter((row) => row[first])
      .sort((one, other) => one[first].value.localeCompare(other[first].value));
    const without = this.yasr.results.getBindings().length - rows.length;
    const list = document.createElement("ol");
    list.className = "timeline";
    let heading = "";
    for (const row of rows.slice(0, this.constructor.ROWS_AT_MOST)) {
      const span = this.span(row, first, last);
      if (span.heading !== heading) {
        heading = span.heading;
        list.append(this.heading(heading));
      }
      list.append(this.entry(row, span, [first, last]));
    }
    this.yasr.resultsEl.append(list);
    const left = rows.length - this.constructor.ROWS_AT_MOST;
    this.note(left, "more rows are in the table.");
    this.note(without, "rows have no day; they are in the table.");
  }

  note(count, text) {
    if (count > 0) {
      const note = document.createElement("p");
      note.className = "detail";
      note.textContent = `${count} ${text}`;
      this.yasr.resultsEl.append(note);
    }
  }

  // From the first to the last day of a row, and the month or the year that it lies in.
  span(row, first, last) {
    const start = row[first].value.slice(0, 10);
    const end = last && row[last] ? row[last].value.slice(0, 10) : start;
    const [year, month, day] = start.split("-");
    const wholeYear = start === `${year}-01-01` && end === `${year}-12-31`;
    const within = start.slice(0, 7) === end.slice(0, 7);
    const wholeMonth = within && day === "01" && end !== start && this.lastDay(year, month) === end;
    if (wholeYear) {
      return { start, heading: year, text: year };
    }
    const heading = within && month ? `${this.month(year, month)} ${year}` : year;
    const exact = start === end ? start : `${start} – ${end}`;
    return { start, heading, text: wholeMonth ? start.slice(0, 7) : exact };
  }

  month(year, month) {
    return this.constructor.MONTHS.format(new Date(Date.UTC(year, month - 1)));
  }

  lastDay(year, month) {
    return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  }

  heading(text) {
    const item = document.createElement("li");
    item.className = "month";
    item.textContent = text;
    return item;
  }

  entry(row, span, dates) {
    const item = document.createElement("li");
    const time = document.createElement("time");
    time.textContent = span.text;
    time.dateTime = span.start;
    item.append(time, this.text(row, dates));
    return item;
  }

  // The texts of a row, with what its IRIs lead to behind them.
  text(row, dates) {
    const text = document.createElement("span");
    text.className = "what";
    const terms = Object.entries(row).filter(([name]) => !dates.includes(name));
    const names = terms.filter(([, term]) => term.type !== "uri");
    const iris = terms.filter(([, term]) => term.type === "uri");
    const main = names.reduce((best, one) => (isTitle(one, best) ? one : best), names[0]);
    const target = iris.find(([name]) => name === "event" || name === main?.[0]) ?? iris[0];
    if (main) {
      text.append(target ? Newsgraph.link(target[1].value, Newsgraph.textOf(main[1])) : Newsgraph.textOf(main[1]));
    }
    for (const [name, term] of names) {
      if (name !== main[0]) {
        text.append(detail(Newsgraph.textOf(term), name));
      }
    }
    for (const entry of iris) {
      if (entry !== target || !main) {
        text.append(detail(Newsgraph.link(entry[1].value, entry[0]), entry[0]));
      }
    }
    return text;

    // A row is best told by the column that says so, or else by its first text.
    function isTitle([name], best) {
      const telling = ["what", "label", "title", "headline", "words"];
      const rank = (one) => (telling.includes(one) ? telling.indexOf(one) : telling.length);
      return rank(name) < rank(best[0]);
    }

    function detail(content, title) {
      const part = document.createElement("span");
      part.className = "detail";
      part.title = title;
      part.append(content);
      return part;
    }
  }
};
