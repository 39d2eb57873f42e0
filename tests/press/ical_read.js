// Reads a calendar from standard input with ical.js, as Thunderbird does, and prints its entries as JSON.
// Usage: node ical_read.js <folder of the ical.js package> < calendar.ics
"use strict";
const ICAL = require(require("path").join(process.argv[2], "dist", "ical.es5.cjs"));
const calendar = new ICAL.Component(ICAL.parse(require("fs").readFileSync(0, "utf8")));

function told(time) {
  return time.isDate ? time.toString() : time.toJSDate().toISOString();
}

const entries = calendar.getAllSubcomponents("vevent").map((component) => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    starts: told(event.startDate),
    ends: told(event.endDate),
    title: event.summary,
    place: event.location,
    description: event.description,
    categories: [].concat(...component.getAllProperties("categories").map((one) => one.getValues())),
    names: component.getAllProperties("attendee").map((one) => one.getParameter("cn")),
  };
});
process.stdout.write(JSON.stringify(entries));
