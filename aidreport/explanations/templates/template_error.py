"""A template cannot be used.

Templates of your own come before those of aidreport, so that a mistake in one stops the report;
the message holds what Jinja says of it (own rule). docs/templates.md tells what templates can
use.

Bad templates/sections/closing.md.j2:
    {% if report.thanks %}
    感谢大家！

Good templates/sections/closing.md.j2:
    {% if report.thanks %}
    感谢大家！
    {% endif %}
"""
