// Follows the changes that the server tells of, lays out the reports on sheets of A4, and
// chooses what stands on the page. Whatever is shown was made by the server; nothing is composed here.
"use strict";

const MILLIMETRE = 96 / 25.4;
const NARROW = 1100; // pixels below which two sheets beside each other cannot be read
const UPRIGHT = { width: 156, height: 225, top: 37, right: 26, bottom: 35, left: 28 };
const ACROSS = { width: 225, height: 156, top: 28, right: 37, bottom: 26, left: 35 };
const GAP = 8; // millimetres between two sheets
const MOST_SHEETS = 400;
const MARGINS_OF_TABLE = 40; // pixels
const panes = [...document.querySelectorAll(".pane")];
const frameOf = pane => pane.querySelector("iframe");

function made(doc, name, properties, styles = {}) {
  const element = Object.assign(doc.createElement(name), properties);
  for (const [key, value] of Object.entries(styles)) element.style[key] = `${value}mm`;
  return element;
}

// Columns keep their widths when the table becomes several.
function freeze(table) {
  const widths = [...table.tHead.rows[0].cells].map(cell => cell.offsetWidth);
  table.style.width = `${table.offsetWidth}px`;
  table.style.tableLayout = "fixed";
  [...table.tHead.rows[0].cells].forEach((cell, number) => {
    cell.style.boxSizing = "border-box";
    cell.style.width = `${widths[number]}px`;
  });
}

// A table that does not fit on a sheet goes on on the next one, with the heads of the columns.
// `rest` is what is left of its sheet, `whole` the room of the sheets that follow, in pixels.
// Returns the pieces.
function divide(section, rest, whole) {
  const table = section.querySelector("table");
  const pieces = [section];
  if (!table || !table.tHead || !table.tBodies.length || table.offsetHeight <= rest) return pieces;
  freeze(table);
  const rows = [...table.tBodies[0].rows];
  const heights = rows.map(row => row.offsetHeight);
  const above = table.offsetHeight - heights.reduce((sum, each) => sum + each, 0);
  let left = (above + heights[0] > rest ? whole : rest) - above;
  let body = table.tBodies[0];
  rows.forEach((row, number) => {
    if (number && heights[number] > left) {
      const next = section.cloneNode(false);
      const copy = next.appendChild(table.cloneNode(false));
      copy.append(table.tHead.cloneNode(true));
      body = copy.appendChild(section.ownerDocument.createElement("tbody"));
      pieces.at(-1).after(next);
      pieces.push(next);
      left = whole - table.tHead.offsetHeight;
    }
    if (body !== table.tBodies[0]) body.append(row);
    left -= heights[number];
  });
  return pieces;
}

// Floats that nothing fits beside push the text from sheet to sheet; no line is cut.
function layOut(part, page, first) {
  const doc = part.ownerDocument;
  const room = page.height * MILLIMETRE;
  const gap = page.bottom + GAP + page.top;
  const step = room + gap * MILLIMETRE;
  const whole = part.querySelectorAll("figure, section.table").length;
  const most = Math.min(Math.ceil(part.offsetHeight / room) + whole + 2, MOST_SHEETS);
  const begin = part.firstChild;
  const floats = [];
  for (let sheet = 0; sheet < most; sheet += 1) {
    const between = made(doc, "div", { className: "between" }, {
      width: page.left + page.width + page.right, height: gap,
      marginLeft: -page.left, marginRight: -page.right,
    });
    between.style.background = `linear-gradient(#fff ${page.bottom}mm, #7d848c ${page.bottom}mm, `
      + `#7d848c ${page.bottom + GAP}mm, #fff ${page.bottom + GAP}mm)`;
    between.append(numbered(doc, first + sheet, page));
    floats.push([made(doc, "div", { className: "sheet" }, { height: page.height }), between]);
    floats[sheet].forEach(each => part.insertBefore(each, begin));
  }
  const below = edge => (edge - part.getBoundingClientRect().top) / zoomOf(doc) - page.top * MILLIMETRE;
  for (const block of part.querySelectorAll(":scope > figure, :scope > section.table")) {
    const rest = room - below(block.getBoundingClientRect().top) % step;
    const pieces = block.matches("figure") ? [block]
      : divide(block, rest - MARGINS_OF_TABLE, room - MARGINS_OF_TABLE);
    for (const piece of pieces) {
      const left = room - below(piece.getBoundingClientRect().top) % step;
      if (left > 0 && piece.offsetHeight > left) {
        part.insertBefore(made(doc, "div", {}, { height: left / MILLIMETRE + gap }), piece);
      }
    }
  }
  const last = part.lastElementChild.getBoundingClientRect().bottom;
  const sheets = Math.min(Math.max(Math.ceil((below(last) - 1) / step), 1), most);
  floats.slice(sheets - 1).flat().forEach(each => each.remove());
  part.style.height = `${sheets * page.height + (sheets - 1) * gap}mm`;
  const foot = numbered(doc, first + sheets - 1, page);
  foot.style.top = "auto";
  foot.style.bottom = `${page.bottom - 7 - 6}mm`;
  part.append(foot);
  return sheets;
}

// GB/T 9704-2012, 7.5: at the outer side, 7 mm below the text.
function numbered(doc, number, page) {
  const side = number % 2 ? "right" : "left";
  const foot = made(doc, "div", { className: "number-of-page", textContent: `— ${number} —` }, {
    top: 7, [side]: page[side] + 5,
  });
  foot.setAttribute("aria-hidden", "true");
  return foot;
}

function zoomOf(doc) {
  return Number(doc.documentElement.style.zoom || 1);
}

function fit(frame) {
  const doc = frame.contentDocument;
  if (!doc || !doc.documentElement || !frame.clientWidth) return;
  const wide = (210 + 2 * GAP) * MILLIMETRE;
  doc.documentElement.style.zoom = Math.min(1, (frame.clientWidth - 18) / wide).toFixed(3);
}

async function layOutAll(frame) {
  const doc = frame.contentDocument;
  if (!doc || !doc.querySelector("article")) return;
  // Before a picture is there, nobody knows how much room it takes.
  await Promise.all([...doc.images].map(image => image.decode().catch(() => {})));
  fit(frame);
  let sheets = 0;
  for (const part of doc.querySelectorAll("article, .attachment")) {
    sheets += layOut(part, part.classList.contains("wide") ? ACROSS : UPRIGHT, sheets + 1);
  }
}

async function page(address) {
  const answer = await fetch(address, { cache: "no-store" });
  if (!answer.ok) throw new Error(String(answer.status));
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

// The new report takes the place of the old one, and stays where it was being read.
async function show(frame) {
  const fresh = await page(frame.getAttribute("src"));
  const doc = frame.contentDocument;
  const at = frame.contentWindow.scrollY;
  doc.body.replaceWith(doc.adoptNode(fresh.body));
  await layOutAll(frame);
  frame.contentWindow.scrollTo(0, at);
}

let shown = document.body.dataset.number;
let showing = Promise.resolve();

async function refresh(number) {
  if (number === shown) return;
  const fresh = await page("./");
  const findings = document.getElementById("findings");
  const was = findings.querySelector("details");
  const now = fresh.getElementById("findings");
  if (was && was.open && now.querySelector("details")) now.querySelector("details").open = true;
  findings.replaceChildren(...now.childNodes);
  for (const pane of panes) {
    pane.querySelector(".notes").replaceChildren(
      ...fresh.getElementById(pane.id).querySelector(".notes").childNodes);
  }
  await Promise.all(panes.map(pane => show(frameOf(pane))));
  shown = number;
  document.body.dataset.shown = number;
}

function choose(name) {
  document.body.classList.remove("shows-internal", "shows-public", "shows-both");
  document.body.classList.add(`shows-${name}`);
  for (const button of document.querySelectorAll("#choice button")) {
    button.setAttribute("aria-pressed", String(button.value === name));
  }
  panes.map(frameOf).forEach(fit);
}

document.getElementById("choice").addEventListener("click", event => {
  if (event.target.value) choose(event.target.value);
});
choose(window.innerWidth < NARROW ? "internal" : "both");
addEventListener("resize", () => panes.map(frameOf).forEach(fit));

const loaded = frame => new Promise(done => {
  const ready = () => frame.contentDocument
    && frame.contentDocument.readyState === "complete"
    && frame.contentDocument.URL !== "about:blank";
  if (ready()) done();
  else frame.addEventListener("load", done, { once: true });
});

Promise.all(panes.map(async pane => {
  await loaded(frameOf(pane));
  await layOutAll(frameOf(pane));
})).then(() => {
  document.body.dataset.shown = shown;
  const events = new EventSource("events");
  events.onopen = () => document.body.classList.remove("is-lost");
  events.onerror = () => document.body.classList.add("is-lost");
  events.onmessage = event => {
    showing = showing.then(() => refresh(event.data)).catch(() => {});
  };
});
