"""The headings of what every report closes or is made of: in the report's own words, else in the usual ones."""

from __future__ import annotations

from dataclasses import dataclass

from convener.documents import fixed
from convener.documents.style import Style
from convener.model.report import Report
from convener.model.series import Edition


@dataclass(frozen=True, slots=True)
class Headings:
    """What stands over the parts that a report takes from the data."""

    findings: str = "Key findings"
    sessions: str = "Sessions"
    themes: str = "Key themes"
    places: str = "Places that took part"
    reports: str = "Event reports"
    resources: str = "Further reading"
    partners: str = "Partners"
    contact: str = "Contact"


def of_event(report: Report | None, style: Style) -> Headings:
    """The headings of an event's report."""
    return _chosen(report, style, Headings())


def of_edition(edition: Edition, report: Report | None, style: Style) -> Headings:
    """The headings of a brief: its report's own words, else the edition's, else the usual ones."""
    usual = Headings(
        findings=edition.findings_heading or "Findings", reports=edition.reports_heading or Headings().reports
    )
    return _chosen(report, style, usual)


def _chosen(report: Report | None, style: Style, usual: Headings) -> Headings:
    def own(name: str) -> str:
        chosen = getattr(report, f"{name}_heading", "") if report else ""
        return chosen or fixed.said(getattr(usual, name), style)

    return Headings(
        findings=own("findings"),
        sessions=own("sessions"),
        themes=own("themes"),
        places=own("places"),
        reports=own("reports"),
        resources=own("resources"),
        partners=own("partners"),
        contact=own("contact"),
    )
