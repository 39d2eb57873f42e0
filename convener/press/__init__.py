"""How paper looks: a frozen tree of blocks becomes PDF, HTML, Markdown, and a programme becomes a calendar."""
