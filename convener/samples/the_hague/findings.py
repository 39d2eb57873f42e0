"""The eight findings of The Hague, each with what it rests on."""

from typing import Final

from convener.samples.forms.results import Finding

EVERY: Final = (
    Finding(
        "hague-1",
        "Trends of the whole world meet in the city: mis- and disinformation, conspiracy belief and extremism have"
        " become mainstream, hatred and polarisation rise, and together they are a serious local threat. Mayors and"
        " their cities therefore have a key part in preventing it and in answering it. Jihadist extremism has not"
        " gone away, but municipalities worry more about the far right as it joins with new anti-establishment"
        " movements, because that mixture is harder to recognise, to understand and to answer well.",
        evidence=(
            "davey-violence",
            "davey-opportunists",
            "room-refugees",
            "halsema-attackers",
            "shaefer-cocktail",
            "structures",
        ),
    ),
    Finding(
        "hague-2",
        "These threats are fairly new, and closer to everyday politics than the Jihadist ones for which today’s"
        " frameworks and programmes to prevent and counter violent extremism (P/CVE) were made. The structures and"
        " instruments at hand may thus not suit them. That is one more reason why mayors and local governments"
        " matter, before an attack and after it.",
        evidence=("structures", "silos", "levinson-integrated", "sandstrom-model", "van-ginkel-gap"),
    ),
    Finding(
        "hague-3",
        "Nobody is closer to citizens than mayors and municipalities. They are best able to see what shape the global"
        " trends take among their own people and in local circumstances, and to know with whom in the community they"
        " should join forces for prevention and response.",
        evidence=("verbeek-first", "bonte-communities", "larkin-trust", "lenferink-contact", "assessment"),
    ),
    Finding(
        "hague-4",
        "Mayors and municipalities that have brought a community through an attack hold lessons for all: the moments"
        " of decision, what to say, the difficulties, and those relationships and partners that keep people together"
        " in grief and recovery. When mayors share this experience, others can be well prepared.",
        evidence=("rotering-share", "rotering-attack", "silverberg-before", "silverberg-speak", "peduto-leadership"),
    ),
    Finding(
        "hague-5",
        "Prevention takes effect only if young people are engaged actively and over time. A forum for their views is"
        " not enough; they should have a constant and real part in making policy, carrying it out and watching over"
        " it. Municipalities should therefore have structures that catch the voices of the young and let local policy"
        " reflect them.",
        addressee="municipalities",
        recommendation=True,
        evidence=(
            "youth-meaning",
            "ben-messaoud-space",
            "ben-messaoud-diversity",
            "aktan-trust",
            "kostic-council",
            "razmyar-children",
        ),
    ),
    Finding(
        "hague-6",
        "Good policy, whether of a nation, a region or the world, cannot be made without what mayors and"
        " municipalities have to say, how they see things and what they have been through.",
        evidence=("rosand-voices", "nardella-louder", "duggal-inclusion", "frameworks"),
    ),
    Finding(
        "hague-7",
        "That 40 cities on both sides of the Atlantic endorse The Hague Mayoral Declaration shows how seriously they"
        " take its principles and what it asks of them. It is also a joint call to give cities the means to meet"
        " rising threats, and a common transatlantic front where extremism, hatred and polarisation gain ground.",
        evidence=("garcetti-notice", "ginther-memory", "naszalyi-unite", "ciazynski-courage"),
    ),
    Finding(
        "hague-8",
        "The work of the Strong Cities Network, and dialogues such as this, are as urgent as ever. There is keen"
        " interest in further exchanges among mayors and cities across the ocean, *inter alia* on free expression"
        " together with public safety, on digital and media literacy (and education in general), on what the police"
        " can contribute to prevention, and on hatred and polarisation at work.",
        evidence=("topics", "van-zanen-network", "van-zanen-invitation", "rosand-platform", "room-lenses"),
    ),
)
