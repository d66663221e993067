// Rows with a place as points on a map of the world: columns of latitude and longitude, or a
// geo:wktLiteral. The outlines are a picture of ours; nothing is fetched from elsewhere.
"use strict";

Newsgraph.plugins.map = class {
  static WKT = "http://www.opengis.net/ont/geosparql#wktLiteral";
  static POINT = /^(?:<[^>]*>\s*)?POINT\s*\(\s*(-?[0-9.]+)\s+(-?[0-9.]+)\s*\)$/i;
  static NUMBER = /^\s*[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?\s*$/;
  static POINTS_AT_MOST = 1000;
  static NAMESPACE = "http://www.w3.org/2000/svg";

  priority = 4;
  label = "Map";

  constructor(yasr) {
    this.yasr = yasr;
  }

  getIcon() {
    return Newsgraph.icon("M1 3l5-2 4 2 5-2v12l-5 2-4-2-5 2zM6 1v12M10 3v12");
  }

  canHandleResults() {
    return this.points().length > 0;
  }

  points() {
    const rows = this.yasr.results?.getBindings() ?? [];
    const names = this.yasr.results?.getVariables() ?? [];
    const latitude = names.find((name) => /^lat(itude)?$/i.test(name));
    const longitude = names.find((name) => /^(lon|lng|long|longitude)$/i.test(name));
    return rows.flatMap((row) => {
      const wkt = Object.values(row).find((term) => term.datatype === this.constructor.WKT);
      const parts = wkt
        ? this.constructor.POINT.exec(wkt.value)?.slice(1)
        : [row[longitude]?.value, row[latitude]?.value];
      const [x, y] = (parts ?? []).map((part) => this.number(part));
      return Math.abs(x) <= 180 && Math.abs(y) <= 90 ? [{ x, y, row }] : [];
    });
  }

  // The empty text is no number, though Number takes it for 0.
  number(text) {
    return this.constructor.NUMBER.test(text) ? Number(text) : NaN;
  }

  draw() {
    const all = this.points();
    const points = all.slice(0, this.constructor.POINTS_AT_MOST);
    const counted = Math.max(...points.map((point) => this.size(point.row)));
    const map = this.element("svg", { viewBox: this.frame(points), role: "img", class: "map" });
    const title = this.element("title", {});
    title.textContent = `${points.length} places on a map`;
    map.append(title, this.element("use", { href: "./static/world.svg#world", class: "land" }));
    const width = Number(map.getAttribute("viewBox").split(" ")[2]);
    for (const point of points) {
      const radius = (width / 60) * (0.35 + Math.sqrt(this.size(point.row) / counted));
      map.append(this.point(point, radius));
    }
    const list = document.createElement("ol");
    list.className = "places";
    list.append(...points.map((point) => this.entry(point)));
    this.yasr.resultsEl.append(map, list);
    if (points.length < all.length) {
      const note = document.createElement("p");
      note.className = "detail";
      note.textContent = `These are the first ${points.length} of ${all.length} places; all are in the table.`;
      map.after(note);
    }
  }

  // All points, with some room around; never so near that the outlines say nothing.
  frame(points) {
    const [xs, ys] = [points.map((point) => point.x), points.map((point) => -point.y)];
    const [left, right] = [Math.min(...xs) - 10, Math.max(...xs) + 10];
    const [top, bottom] = [Math.min(...ys) - 8, Math.max(...ys) + 8];
    const width = Math.min(360, Math.max(right - left, (bottom - top) * 2, 40));
    const height = width / 2;
    const x = Math.min(180 - width, Math.max(-180, (left + right - width) / 2));
    const y = Math.min(90 - height, Math.max(-90, (top + bottom - height) / 2));
    return `${x} ${y} ${width} ${height}`;
  }

  // A column of numbers that counts something tells how large a point is.
  size(row) {
    const count = Object.entries(row).find(
      ([name, term]) => /^(events|articles|count|number|n)$/i.test(name) && /^[0-9]+$/.test(term.value),
    );
    return count ? Math.max(1, Number(count[1].value)) : 1;
  }

  point({ x, y, row }, radius) {
    const point = this.element("circle", { cx: x, cy: -y, r: radius, class: "point" });
    const title = this.element("title", {});
    title.textContent = this.name(row);
    point.append(title);
    return point;
  }

  name(row) {
    const text = Object.values(row).find((term) => term.type !== "uri" && Number.isNaN(Number(term.value)));
    const iri = Object.values(row).find((term) => term.type === "uri");
    return text ? Newsgraph.textOf(text) : iri ? Newsgraph.nameOf(iri.value, {}) : "";
  }

  // The map for those who don't see it.
  entry({ row }) {
    const item = document.createElement("li");
    const iri = Object.values(row).find((term) => term.type === "uri");
    const name = this.name(row);
    item.append(iri ? Newsgraph.link(iri.value, name) : name);
    const count = this.size(row);
    if (count > 1) {
      item.append(` (${count})`);
    }
    return item;
  }

  element(name, attributes) {
    const element = document.createElementNS(this.constructor.NAMESPACE, name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    return element;
  }
};
