"""A Sphinx directive that shows the framework wizard.

HTML pages get the wizard in a frame, and load its script only where there is one; PDF, EPUB, man
pages and plain text get a link. Put this file where Python finds it and name it in ``conf.py``::

    extensions = ["framework_wizard"]
    framework_wizard_site = "https://example.org/wizard/"

``framework_wizard_title`` is what frames are called, and ``framework_wizard_script`` the address of the
script where it is not that of the site. The directive takes ``:preset:``, ``:questions:``, ``:answers:``,
``:locked:``, ``:result:``, ``:theme:``, ``:title:``, ``:height:`` and ``:no-resume:``.

Works with Sphinx 5 and later; needs nothing else.
"""

import html
from urllib.parse import quote

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.docutils import SphinxDirective

SETTINGS = ("preset", "questions", "answers", "locked", "result")
ELEMENT = "framework-wizard"


def theme(argument):
    return directives.choice(argument, ("auto", "light", "dark"))


def result(argument):
    return directives.choice(argument, ("inline", "link"))


class framework_wizard(nodes.General, nodes.Element):
    """Where the wizard stands, until it is known what is written."""


class FrameworkWizardDirective(SphinxDirective):
    """``.. framework-wizard::`` with the settings of the frame as options."""

    has_content = False
    option_spec = {
        **dict.fromkeys(SETTINGS, directives.unchanged_required),
        "result": result,
        "theme": theme,
        "no-resume": directives.flag,
        "title": directives.unchanged_required,
        "height": directives.positive_int,
    }

    def run(self):
        if not self.config.framework_wizard_site:
            return [self.state.document.reporter.error(
                'framework-wizard: say in conf.py where the wizard is: '
                'framework_wizard_site = "https://…/"',
                line=self.lineno,
            )]
        node = framework_wizard(**{name: str(value or "") for name, value in self.options.items()})
        self.set_source_info(node)
        return [node]


def frame_address(site, node):
    query = [
        f"{name}={quote(node[name], safe='=~,')}"
        for name in (*SETTINGS, "theme")
        if node.get(name) and node[name] != "auto"
    ]
    if "no-resume" in node:
        query.append("no-resume=")
    return f"{site.rstrip('/')}/embed/" + (f"?{'&'.join(query)}" if query else "")


class FrameworkWizardLinks(SphinxPostTransform):
    """Puts a link in the place of the wizard wherever there can be no frame."""

    default_priority = 200

    def run(self, **kwargs):
        if is_web(self.app.builder):
            return
        for node in list(self.document.findall(framework_wizard)):
            site = self.config.framework_wizard_site.rstrip("/") + "/"
            title = node.get("title", self.config.framework_wizard_title)
            link = nodes.reference("", site, refuri=site, internal=False)
            node.replace_self(nodes.paragraph("", "", nodes.Text(f"{title}: "), link))


# These write HTML to be read without a network.
OFFLINE = ("epub", "applehelp", "devhelp", "htmlhelp", "qthelp")


def is_web(builder):
    return builder.format == "html" and builder.name not in OFFLINE


def visit_html(self, node):
    title = node.get("title", self.config.framework_wizard_title)
    source = frame_address(self.config.framework_wizard_site, node)
    self.body.append(
        f'<{ELEMENT} class="not-content"><iframe src="{html.escape(source)}" '
        f'title="{html.escape(title)}" width="100%" height="{node.get("height", "900")}" '
        f'loading="lazy" allow="clipboard-write"></iframe></{ELEMENT}>\n'
    )
    raise nodes.SkipNode


def add_script(app, page, template, context, doctree):
    if doctree is None or not is_web(app.builder):
        return
    if next(iter(doctree.findall(framework_wizard)), None) is None:
        return
    site = app.config.framework_wizard_site.rstrip("/")
    app.add_js_file(app.config.framework_wizard_script or f"{site}/v1/embed.js", defer="defer")


def setup(app):
    app.add_config_value("framework_wizard_site", "", "env")
    app.add_config_value("framework_wizard_script", "", "html")
    app.add_config_value("framework_wizard_title", "Python web framework wizard", "env")
    app.add_node(framework_wizard, html=(visit_html, None))
    app.add_directive("framework-wizard", FrameworkWizardDirective)
    app.add_post_transform(FrameworkWizardLinks)
    app.connect("html-page-context", add_script)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
