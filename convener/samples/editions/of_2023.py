"""The ten findings of 2023, in our own wording under the titles they were published with."""

from typing import Final

from convener.samples.forms.results import Finding

_FIRST_FIVE: Final = (
    Finding(
        "2023-1",
        """
       Local leaders of both continents consider it more urgent than ever that their cities act together against hatred
       and extremism. Polarisation, hate speech and much else trouble cities everywhere in similar ways. Democratic
       values have to be upheld jointly, and intolerance met jointly, now that digital platforms and technology carry
       messages of hatred at speed, along with the dis- and misinformation and the tales of conspiracy that make it
       louder and worse. Such collaboration, cities on either side of the ocean agree, confirms the values they share
       and protects the weave of diverse communities. It also yields tools and methods, made for cities and passed on
       between them, for dealing with hatred that spreads and is consumed online.

       Beyond that, mayors and local governments that live with the aftermath of an incident can show the way to
       others: to a growing number of cities which are going through its consequences, at once and for years.
       """,
        "Enhanced transatlantic cooperation on prevention between cities is more important than ever",
        evidence=("sohi-collaboration", "anthony-together", "hague-8"),
    ),
    Finding(
        "2023-2",
        """
       To stand for inclusive policies and advance them is a weighty duty of mayors and of others elected locally. They
       should denounce hatred and extremism in every form, in public, and see that diversity is held dear in the city’s
       values and in what the city does. Whoever celebrates the identities found in a community, by faith, gender
       identity, sexual orientation or migration status, tightens its bonds and prepares for lasting peace and
       understanding.

       Harmony and inclusion need examples. Mayors and other local leaders should themselves behave as they hope
       residents will, in ways that hold a city together: open and authentic even in a crisis, listening with
       attention, respectful and civil.

       Inclusion takes form, too, in public spaces that all can use and in task forces or commissions that calm
       tensions between communities or inside one, or that take on what troubles a particular one. Where elected
       leaders speak with residents regularly and openly, at town hall meetings for instance, they come closer to them;
       people feel heard and valued, and able to do something for the good of all.
       """,
        "Promoting Harmony through Inclusive Mayoral Leadership and Governance Lies as a Foundation for Effective"
        " City-Led Prevention",
        addressee="mayors",
        recommendation=True,
        evidence=("rotering-bigotry", "rotering-values", "dortmund-antisemitism"),
    ),
    Finding(
        "2023-3",
        """
       In a crisis people look to their mayor for words and for leadership; both can lower tension and lessen the harm.
       A mayor who sits in the command centre, to take one example, helps the whole city government and its partners to
       act as one.

       Mayors and other city leaders should be ready, since the question is rather *when* than *if* hatred or extremism
       will strike. Local structures, strategies and policies are one half of readiness. The other half is practice:
       exercises at the table, simulations, maps of risk drawn up in good time, and talks with national bodies on who
       will do what. Where crisis plans are looked over and tried out again and again, they improve, and all involved
       know their part; then, when the emergency comes, the response is quick, fitting and joint.
       """,
        "Mayors are Key Figures in Crisis Management and Coordinating Crisis Response",
        addressee="mayors",
        recommendation=True,
        evidence=("hochgrebe-local", "rotering-aftermath"),
    ),
    Finding(
        "2023-4",
        """
       When there is a crisis, survivors, the bereaved, frontline workers and other communities that were hit should be
       a mayor’s first concern. If families come first and civic leadership is strong, those who suffer gain confidence
       and comfort, and healing can begin. The city should reach out as well to those who bear no wound but whom the
       event has traumatised. A strategy for recovery and rehabilitation over the long term ought to see what the
       attack or incident has done to the minds of all these people and to help them with it, so that nobody affected
       goes without support.
       """,
        "Supporting Survivors and Families in Crisis Response and Recovery: A Crucial Role for Mayors",
        addressee="mayors",
        recommendation=True,
        evidence=("rotering-aftermath",),
    ),
    Finding(
        "2023-5",
        """
       Local government becomes visible when the city collaborates with communities, grassroots organisations and
       businesses, in forums, partnerships and dialogues. Trust grows, institutions are easier to reach, and prevention
       engages the whole city, which cannot do without it. There are many ways in which a mayor can show commitment and
       turn it into deeds: an office or a contact for partnerships with communities and faiths, for instance, or money,
       training and a network for local organisations.

       Leaders of faiths and organisations in the community, those of minorities and of people long pushed aside
       foremost, are indispensable. Mayors in Europe and North America know that this holds for response and recovery
       no less than for prevention. A local partner whom community and government both trust can help, for example,
       when conspiracies and bigotry follow upon an incident.

       A mayor who keeps talking with local communities, and wants to know what they need and fear, will find their
       organisations and leaders at hand when a crisis comes.
       """,
        "Prevention Partnerships are Essential for Effective Mayoral and Wider City-Led Response and Recovery",
        addressee="mayors",
        evidence=("dortmund-network", "seattle-visible", "gdansk-centre", "room-convening"),
    ),
)

_LAST_FIVE: Final = (
    Finding(
        "2023-6",
        """
       Local leaders can do much, as mayors of both continents agree, to make national strategies and programmes for
       prevention fit the people whom hatred and extremism threaten most. If they speak for their residents in the
       capital, national work comes closer to what is felt locally.

       National governments should set up platforms, or support them, on which cities exchange what they have learnt
       and done well for inclusion, tolerance and public safety. What works in one city can then be cloned by others,
       which learn from each other and try proven strategies in a new setting.

       Mayors and other local leaders should also bring small cities and large ones together. Experience and strategies
       then change hands, and governments with few means learn from those that know more of hatred and extremism.
       """,
        "Mayors and Cities Have a Key Role to Play in Ensuring National-Local and Local-Local Cooperation against"
        " Hate and Extremism",
        addressee="national governments, mayors",
        recommendation=True,
        evidence=("room-communication", "room-convene", "room-rural", "room-agencies"),
    ),
    Finding(
        "2023-7",
        """
       Digital platforms and new technology, artificial intelligence included, have made hatred spread much faster,
       online and off. City leaders matter all the more. When a local government weighs the needs of migrants and other
       newcomers against those of residents of long standing, for example, it should bear in mind that stories against
       migrants multiply, often fed by disinformation online that aims at the far right and other extremists. In view
       of this, and of all else that makes up the world of hatred in social media and elsewhere online, cities need
       tools and resources by which they can understand the threats and know how to keep them from turning into
       violence in the street. One instance would be a set of tools for strategic communication, with guidance on what
       local authorities can add when all of society answers hate speech, and on keeping platforms from becoming
       channels of escalation.
       """,
        "Cities can contribute to addressing online hate and preventing it from inflicting real-world harm, but need"
        " support",
        evidence=("von-voss-online", "ballon-victims", "guest-guns"),
    ),
    Finding(
        "2023-8",
        """
       What is decided for the world is felt more and more in communities, at times deeply; mayors and local leaders in
       European and North American cities know it. They increasingly agree, therefore, that cities must have a greater
       say in the foreign policy of their countries and in global frameworks, above all where these touch their
       communities directly. Cities have diverse populations, and see at first hand what international decisions do to
       people, be it on climate change, on migration, or on hatred and extremism. This view of theirs can enrich
       debate, national and international.
       """,
        "Cities Need Greater Influence on Global Policies to Prevent Hate and Extremism.",
        evidence=("nardella-louder",),
    ),
    Finding(
        "2023-9",
        """
       No city can involve everyone in prevention unless it gives money, training and a network to organisations in the
       community, particularly to those of minorities or of people long pushed to the margins, or working with them.
       They have an access to these communities, and an influence there, that nobody else has, and they help in many
       ways to keep a city together and to let it heal and recover after an incident. Such spending also tells
       residents that all of them are heard and valued. Their concerns and grievances can then be met early, and well.
       """,
        "Supporting Community Resilience through Targeted City Funding & Resources",
        addressee="cities",
        recommendation=True,
        evidence=("gdansk-centre", "sohi-resilience"),
    ),
    Finding(
        "2023-10",
        """
       More money for monitoring and evaluation enables cities to show what local prevention achieves and why it
       matters. With hard data and results they can make their case to national counterparts, win trust, and gain
       backing in both mandate and means.

       Local governments are therefore encouraged to monitor and evaluate strictly and, where they can, to help
       partners in the community with the monitoring of projects, since these partners know best what the people for
       whom a programme is likely to be need. What evaluation finds is precious: programmes improve by it, and
       partners, national bodies and other funders are won to keep prevention going. The results should be published.
       Residents come to trust the work, and other cities find in it both information and encouragement.
       """,
        "Enhanced Investments in Monitoring and Evaluation of Local Government-Led Prevention Programmes Are Needed"
        " to Sustain City-Led Prevention.",
        addressee="local governments",
        recommendation=True,
        evidence=("gdansk-hours",),
    ),
)

FINDINGS: Final = _FIRST_FIVE + _LAST_FIVE
