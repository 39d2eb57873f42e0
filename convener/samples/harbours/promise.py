"""Two invented declarations: a draft, and one of the year before with what each town reports on it."""

from datetime import date
from typing import Final

from convener.model.commitment import Progress
from convener.model.declaration import DeclarationStatus, EndorsementOrder
from convener.samples.forms.results import CommitmentReport, Declaration, Endorsement

_ADOPTED: Final = date(2026, 5, 21)

DRAFT: Final = Declaration(
    key="promise",
    title="The Ørnhavn Promise",
    heading="Declaration",
    short_title="Ørnhavn Promise",
    chapeau="We, the mayors and councillors of harbour towns who met in Ørnhavn:",
    clauses=(
        ("Remember", "that our towns were built by people who came by sea and were not expected."),
        ("Are concerned", "that false stories about an arrival now travel faster than any ship."),
        ("Thank", "those on the quay, at the telephone and in the guest houses, who are awake when others sleep."),
    ),
    operative="Promise one another, and *invite* every harbour town to promise with us:",
    commitments=(
        "Having somebody on the quay, by name, whenever a passenger ship is due.",
        "Telling the public before noon what we know of an arrival, and correcting it when we know more.",
        "Opening at least one place in our councils where people under eighteen decide something.",
        "Standing beside any of us who is threatened for keeping this promise.",
    ),
    closing="We will tell each other every May what has become of it.",
    endorsements_heading="Towns endorsing the Ørnhavn Promise",
)

_REPORTS: Final = (
    ("Puerto Yñigo", 1, Progress.DONE, "An office on the quay, open for every ferry."),
    ("Puerto Yñigo", 2, Progress.DONE, "Numbers are on the town’s website by ten."),
    ("Puerto Yñigo", 3, Progress.PLANNED, "A school debate is planned for the autumn."),
    ("Õunarand", 1, Progress.DONE, "The night list hangs beside the harbour telephone."),
    ("Õunarand", 2, Progress.UNDER_WAY, "Agreed with the port company; first used in August."),
    ("Õunarand", 3, Progress.NOT_REPORTED, ""),
    ("Hvítárós við Flóa", 1, Progress.UNDER_WAY, "Two volunteers of four have been found."),
    ("Hvítárós við Flóa", 3, Progress.DONE, "Four pupils sit on the harbour committee, with votes."),
    ("Kaišiauostis", 1, Progress.PLANNED, "The post is in the budget for 2027."),
    ("Kaišiauostis", 2, Progress.DONE, "A message at eleven, every day of an arrival."),
    ("Kaišiauostis", 3, Progress.UNDER_WAY, "The youth council drafts its own rules."),
    ("Sälgöstad", 2, Progress.PLANNED, ""),
)

UNDERTAKING: Final = Declaration(
    key="undertaking",
    title="The Kaišiauostis Undertaking",
    heading="Undertaking of harbour towns",
    short_title="Kaišiauostis Undertaking",
    status=DeclarationStatus.ADOPTED,
    adopted_on=_ADOPTED,
    order=EndorsementOrder.COUNTRY,
    chapeau="We, harbour towns of the Small Harbours Alliance:",
    clauses=(
        ("Know", "that an arrival is an ordinary event in a harbour, and should be received as one."),
        ("Note with concern", "that some of us have been threatened for saying so."),
    ),
    operative="Undertake, and *ask* others to undertake with us:",
    commitments=(
        "Naming one person who receives those who arrive.",
        "Informing our residents on the same day.",
        "Hearing the young before we decide what concerns them.",
    ),
    closing="We report to the Alliance once a year.",
    endorsements_heading="Towns endorsing the Kaišiauostis Undertaking",
    signatures=(("zuvedryte", _ADOPTED), ("odegard", _ADOPTED)),
    endorsements=(
        Endorsement("Hvítárós við Flóa", endorsed_on=_ADOPTED, given_by="Ragnheiður Sæmundsdóttir, Mayor"),
        Endorsement(
            "Kaišiauostis", endorsed_on=_ADOPTED, given_by="Jolanta Žuvėdrytė, Mayor", proof="Council decision 31"
        ),
        Endorsement("Ørnhavn", endorsed_on=_ADOPTED, given_by="Astrid Ødegård-Sjøli, Mayor"),
        Endorsement("Õunarand", "Ounarand", endorsed_on=_ADOPTED),
        Endorsement("Puerto Yñigo", endorsed_on=date(2026, 6, 30), proof="Letter of the Mayor"),
        Endorsement("Sälgöstad", endorsed_on=date(2026, 9, 1), known_as_of=True),
        Endorsement("Weißanker", endorsed_on=_ADOPTED, withdrawn_on=date(2026, 11, 30), proof="Letter of the council"),
    ),
    reports=tuple(
        CommitmentReport(place, commitment, 2026, progress.value, action, reported_on=date(2027, 4, 15))
        for place, commitment, progress, action in _REPORTS
    ),
)
