"""Every statement on episodes there is, each built for the subject of its unit: no service can go round it.

``make lint`` refuses one that is built anywhere else (ASVS 5.0 V8.2.2, V8.4.1; CWE-639).
"""
